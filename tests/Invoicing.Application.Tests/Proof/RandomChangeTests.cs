using System.Data.Common;
using System.Globalization;
using Invoicing.Infrastructure.Persistence;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Proof;

/// <summary>Changes single bytes of what is issued, as whoever owns the database can, and sees each found.</summary>
public sealed class RandomChangeTests
{
    private const int Seed = 20_261_121;
    private const int Changes = 200;

    /// <summary>Not content: the row's short number, when it was drafted, and the count of buyers, which is covered with the buyers.</summary>
    private static readonly string[] Uncovered = ["serial", "created_at", "revision"];

    private static readonly string[] Tables = ["invoices", "invoice_lines", "invoice_attachments", "invoice_revisions"];

    private readonly Random _random = new(Seed);
    private Ledger _ledger = null!;

    [OneTimeSetUp]
    public async Task CreateLedger()
    {
        if (DatabaseServer.Provider != "PostgreSql")
        {
            Assert.Ignore("Changes what is issued as who owns PostgreSQL's tables can.");
        }

        _ledger = await Ledger.CreateAsync();
        await _ledger.IssueAllAsync();
        await _ledger.DropForeignKeysAsync();
    }

    [OneTimeTearDown]
    public async Task DisposeLedger() => await (_ledger?.DisposeAsync() ?? ValueTask.CompletedTask);

    [Test]
    public async Task Each_of_two_hundred_changed_bytes_is_found()
    {
        await _ledger.ExecuteAsync(string.Concat(Tables.Select(table => $"create table kept_{table} as select * from {table};")));
        var cells = await CellsAsync();
        var seen = new HashSet<string>();
        for (var done = 0; done < Changes;)
        {
            var cell = cells[_random.Next(cells.Count)];
            if (await ChangeAsync(cell) is { } changed)
            {
                done++;
                seen.Add($"{cell.Table}.{cell.Column}");
                await ShouldBeFoundAsync(cell, changed);
            }

            await RestoreAsync(cell.Table);
        }

        TestContext.Out.WriteLine($"seed {Seed}: {Changes} changes in {seen.Count} columns: {string.Join(", ", seen.Order())}");
        (await _ledger.ProveAsync()).Faults.ShouldBeEmpty();
    }

    private async Task ShouldBeFoundAsync(Cell cell, string changed)
    {
        var faults = (await _ledger.ProveAsync(cell.Series)).Faults;
        var what = $"seed {Seed}: {cell} became {changed}";
        faults.ShouldNotBeEmpty(what);
        faults.ShouldContain(fault => fault.Document == cell.Document || fault.Position == cell.Position, $"{what}; found {faults[0]}");
    }

    /// <returns>Null where the database takes no such value, or takes it for the same one.</returns>
    private async Task<string?> ChangeAsync(Cell cell)
    {
        var changed = cell.Text.ToCharArray();
        var at = _random.Next(changed.Length);
        changed[at] = char.IsAsciiDigit(changed[at]) ? (char)('0' + _random.Next(10)) : (char)_random.Next(' ', '~');
        var text = new string(changed);
        try
        {
            await _ledger.ForceAsync($"update {cell.Table} set {cell.Column} = $value${text}$value$::{cell.Type} where {cell.Key}");
        }
        catch (Exception refused) when (refused is DbException or ArgumentException)
        {
            return null;
        }

        var differing = await _ledger.ScalarAsync<long>($"select count(*) from (select * from {cell.Table} except select * from kept_{cell.Table}) as changed");
        return differing == 0 ? null : text;
    }

    private Task RestoreAsync(string table) => _ledger.ForceAsync($"delete from {table}; insert into {table} select * from kept_{table}");

    private async Task<IReadOnlyList<Cell>> CellsAsync()
    {
        var cells = new List<Cell>();
        foreach (var table in Tables)
        {
            var columns = await _ledger.ColumnAsync<string>(
                $"select column_name || '|' || case data_type when 'character' then 'char(3)' else data_type end from information_schema.columns where table_name = '{table}'");
            foreach (var column in columns.Select(column => column.Split('|')).Where(column => !Outside(table).Contains(column[0])))
            {
                cells.AddRange(await CellsAsync(table, column[0], column[1]));
            }
        }

        return cells;
    }

    private async Task<IEnumerable<Cell>> CellsAsync(string table, string column, string type)
    {
        var (document, part) = table switch
        {
            "invoices" => ("id", "null"),
            "invoice_lines" => ("invoice_id", "position"),
            "invoice_attachments" => ("invoice_id", "id"),
            _ => ("invoice_id", "revision"),
        };
        var rows = await _ledger.ColumnAsync<string>($"""
            select concat_ws('|', document.id, document.series_id, document.chain_position, coalesce(part.{(part == "null" ? "id" : part)}::text, ''), part.{column}::text)
            from {table} as part join invoices as document on document.id = part.{document}
            where document.number is not null and part.{column} is not null and part.{column}::text <> ''
            """);
        return rows.Select(row => row.Split('|', 5)).Select(row => new Cell(
            table,
            column,
            type,
            part == "null" ? $"id = '{row[0]}'" : $"invoice_id = '{row[0]}' and {part} = '{row[3]}'",
            Guid.Parse(row[0]),
            Guid.Parse(row[1]),
            long.Parse(row[2], CultureInfo.InvariantCulture),
            row[4]));
    }

    private static IEnumerable<string> Outside(string table) => table switch
    {
        "invoices" => [.. FrozenColumns.Living, .. Uncovered],
        "invoice_revisions" or "invoice_attachments" => ["account_id", "version"],
        _ => [],
    };

    private sealed record Cell(string Table, string Column, string Type, string Key, Guid Document, Guid Series, long Position, string Text);
}
