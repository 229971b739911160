using System.Data.Common;
using Invoicing.Infrastructure.Persistence;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Proof;

/// <summary>What plain statements can do to what is issued, without switching anything off.</summary>
public sealed class FrozenColumnsTests
{
    private const string Issued = "id = (select id from invoices where number = 'INV-0001')";
    private Ledger _ledger = null!;

    [OneTimeSetUp]
    public async Task CreateLedger()
    {
        if (DatabaseServer.Provider != "PostgreSql")
        {
            Assert.Ignore("The statements are PostgreSQL's.");
        }

        _ledger = await Ledger.CreateAsync();
        await _ledger.IssueAllAsync();
    }

    [OneTimeTearDown]
    public async Task DisposeLedger() => await (_ledger?.DisposeAsync() ?? ValueTask.CompletedTask);

    [Test]
    public async Task Every_column_of_an_issued_document_is_kept_but_those_that_tell_how_it_is_settled()
    {
        var open = new List<string>();
        foreach (var (column, other) in await ColumnsAsync("invoices"))
        {
            if (await OutcomeAsync($"update invoices set {column} = {other} where {Issued}") != "INV01")
            {
                open.Add(column);
            }
        }

        open.ShouldBe(FrozenColumns.Living, ignoreOrder: true);
    }

    [Test]
    public async Task Every_column_of_its_lines_and_files_is_kept([Values("invoice_lines", "invoice_attachments")] string table)
    {
        foreach (var (column, other) in await ColumnsAsync(table))
        {
            (await OutcomeAsync($"update {table} set {column} = {other} where invoice_id = (select id from invoices where number = 'INV-0001')")).ShouldBe("INV01", column);
        }
    }

    [TestCase("invoice_revisions")]
    [TestCase("audit_entries")]
    public async Task What_is_recorded_is_kept(string table)
    {
        foreach (var (column, other) in await ColumnsAsync(table))
        {
            (await OutcomeAsync($"update {table} set {column} = {other}")).ShouldBe("INV01", column);
        }

        (await OutcomeAsync($"delete from {table}")).ShouldBe("INV01");
    }

    [TestCase($"delete from invoices where {Issued}")]
    [TestCase("delete from invoice_lines where invoice_id = (select id from invoices where number = 'INV-0001')")]
    [TestCase($"update invoices set status = 'Draft' where {Issued}")]
    [TestCase("update invoice_lines set invoice_id = (select id from invoices where number = 'INV-0001'), position = 99 where invoice_id = (select id from invoices where reference = 'draft')")]
    [TestCase("update invoices set buyer = '{}', revision = revision + 1 where number = 'INV-0001'")]
    [TestCase("update invoices set buyer = '{}' where order_id is not null")]
    [TestCase("delete from invoice_attachments where invoice_id = (select id from invoices where number = 'INV-0001')")]
    [TestCase("truncate invoices cascade")]
    [TestCase("truncate invoice_lines")]
    [TestCase("truncate audit_entries")]
    public async Task Cannot_remove_or_reopen_what_is_issued(string sql) => (await OutcomeAsync(sql)).ShouldBe("INV01");

    [TestCase("update invoices set reference = 'other', status = 'Draft' where reference = 'draft'")]
    [TestCase("update invoice_lines set description = 'other' where invoice_id = (select id from invoices where reference = 'draft')")]
    [TestCase("delete from invoice_lines where invoice_id = (select id from invoices where reference = 'draft')")]
    [TestCase("delete from invoices where reference = 'draft'")]
    public async Task Drafts_change_and_go(string sql) => (await OutcomeAsync(sql)).ShouldBe("done");

    /// <summary>Each column with another value of its type.</summary>
    private async Task<IReadOnlyList<(string Name, string Other)>> ColumnsAsync(string table)
    {
        var columns = await _ledger.ColumnAsync<string>($"select column_name || '|' || data_type from information_schema.columns where table_name = '{table}'");
        return [.. columns.Select(column => column.Split('|')).Select(column => (column[0], OtherThan(column[0], column[1])))];
    }

    private static string OtherThan(string column, string type) => type switch
    {
        "uuid" => "gen_random_uuid()",
        "bigint" or "integer" or "numeric" => $"coalesce({column}, 0) + 1",
        "boolean" => $"not {column}",
        "date" => $"coalesce({column}, date '2020-01-01') + 1",
        "timestamp with time zone" => $"coalesce({column}, now()) + interval '1 day'",
        "bytea" => "'\\x00'::bytea",
        "jsonb" => "'{\"x\": 1}'::jsonb",
        _ => "'Iss'",
    };

    /// <summary>Undone at once, whatever comes of it.</summary>
    private async Task<string> OutcomeAsync(string sql)
    {
        try
        {
            await _ledger.ExecuteAsync($"do $try$ begin {sql}; raise exception using errcode = 'UNDO1'; end $try$");
            return "nothing";
        }
        catch (DbException exception)
        {
            return exception.SqlState == "UNDO1" ? "done" : exception.SqlState!;
        }
    }
}
