using System.IO.Compression;
using System.Text;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Persistence.Rows;
using Invoicing.Infrastructure.Proof;
using Invoicing.Infrastructure.Transfer;
using Invoicing.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Proof;

public sealed class TransferTests
{
    private const string Hashes = "select concat(number, ' ', hash) from invoices where hash is not null order by number";
    private Ledger _ledger = null!;
    private string _file = null!;

    [SetUp]
    public async Task ExportAsync()
    {
        _ledger = await Ledger.CreateAsync();
        _file = Path.Combine(Path.GetTempPath(), $"invoicing-export-{Guid.CreateVersion7():N}.zip");
        await _ledger.IssueAllAsync();
        await ExportAsync(_ledger, withSecrets: false);
    }

    [TearDown]
    public async Task DisposeLedger()
    {
        await _ledger.DisposeAsync();
        File.Delete(_file);
    }

    [Test]
    public async Task An_export_is_proven_without_a_database()
    {
        var found = await ProveAsync();

        found.Faults.ShouldBeEmpty();
        (found.Summary.Series, found.Summary.Documents).ShouldBe((2, 9));
        found.Heads.ShouldBe((await _ledger.ProveAsync()).Heads, ignoreOrder: true);
    }

    [TestCase("invoices.ndjson", "First", "Furst", "INV-000")]
    [TestCase("invoice_lines.ndjson", "Travel", "Trovel", "INV-000")]
    [TestCase("invoice_revisions.ndjson", "Jane Roe", "Jana Roe", "ACME-AAAAAAAB-0001")]
    public async Task A_changed_byte_of_an_export_is_named_by_its_document(string part, string before, string after, string number)
    {
        await ChangeAsync(part, text => Replaced(text, before, after));

        var faults = (await ProveAsync()).Faults;

        faults[0].Number.ShouldStartWith(number);
        faults[^1].What.ShouldBe($"the part {part[..^7]} is not as it was exported");
    }

    [Test]
    public async Task A_document_that_is_missing_in_an_export_is_named_by_its_place()
    {
        await ChangeAsync("invoices.ndjson", text => string.Concat(text.Split('\n').Where(line => !line.Contains("\"INV-0002\"")).Select(line => line + "\n"))[..^1]);

        (await ProveAsync()).Faults[0].What.ShouldStartWith("it is missing; the next one that is there is INV-0003");
    }

    [Test]
    public async Task An_account_goes_on_in_another_installation()
    {
        await using var other = await Ledger.CreateAsync();
        var imported = await ImportAsync(other);

        imported.Renumbered.ShouldBeEmpty();
        (await other.ColumnAsync<string>(Hashes)).ShouldBe(await _ledger.ColumnAsync<string>(Hashes));
        foreach (var table in await TablesAsync())
        {
            (await other.ScalarAsync<long>($"select count(*) from {table}")).ShouldBe(await _ledger.ScalarAsync<long>($"select count(*) from {table}"), table);
        }

        var draft = new InvoiceId(await other.ScalarAsync<Guid>("select id from invoices where reference = 'draft'"));
        (await other.SendAsync(new IssueInvoiceCommand(draft), Actor.System(_ledger.AccountId))).Number.ShouldBe("INV-0007");
        var found = await other.RunAsync(Actor.System(_ledger.AccountId), ProveAsync);
        (found.Faults.Count, found.Summary.Documents).ShouldBe((0, 10));
    }

    [Test]
    public async Task Short_numbers_that_were_given_already_move()
    {
        await using var other = await Ledger.CreateAsync();
        await other.IssueAllAsync();

        var imported = await ImportAsync(other);

        imported.Renumbered.ShouldBe(["customers", "contracts", "invoices"], ignoreOrder: true);
        (await other.ScalarAsync<long>("select count(distinct serial) from invoices")).ShouldBe(20);
        (await other.RunAsync(Actor.System(_ledger.AccountId), ProveAsync)).Faults.ShouldBeEmpty();
        await other.IssueFullAsync(new(await other.ScalarAsync<Guid>($"select id from organizations where account_id = '{other.AccountId}'")), await other.NewCustomerAsync(new(await other.ScalarAsync<Guid>($"select id from organizations where account_id = '{other.AccountId}'"))), "next");
    }

    [Test]
    public async Task Cannot_import_twice()
    {
        await using var other = await Ledger.CreateAsync();
        await ImportAsync(other);

        (await Refusals.OutcomeAsync(() => ImportAsync(other))).ShouldBe("import.account_exists");
    }

    [Test]
    public async Task A_changed_file_is_not_imported()
    {
        await ChangeAsync("customers.ndjson", text => Replaced(text, "Buyer Inc", "Bayer Inc"));
        await using var other = await Ledger.CreateAsync();

        (await Refusals.OutcomeAsync(() => ImportAsync(other))).ShouldBe("import.altered");
        (await other.ScalarAsync<long>("select count(*) from organizations")).ShouldBe(0);
    }

    [Test]
    public async Task Secrets_are_exported_only_on_request()
    {
        Entries().ShouldNotContain("credentials.ndjson");

        await ExportAsync(_ledger, withSecrets: true);

        Entries().ShouldContain("credentials.ndjson");
        Entries().ShouldContain("users.ndjson");
    }

    [Test]
    public async Task Every_table_is_exported_but_those_of_no_account()
    {
        var exported = (await _ledger.RunAsync(Actor.System(_ledger.AccountId), services => Task.FromResult(services.GetRequiredService<AccountTables>()))).All;
        var all = (await _ledger.RunAsync(Actor.System(_ledger.AccountId), services => Task.FromResult(services.GetRequiredService<StoredTables>()))).All;

        all.Except(exported).Select(table => table.Name).ShouldBe(["company_register", "secrets"], ignoreOrder: true);
        AccountTables.Secret.Except(exported.Select(table => table.Name)).ShouldBeEmpty();
        exported.Where(table => !AccountTables.Secret.Contains(table.Name))
            .SelectMany(table => table.Columns.Where(column => column.Name.Contains("secret") || column.Name.Contains("password") || column.Name.EndsWith("_token", StringComparison.Ordinal)).Select(column => $"{table.Name}.{column.Name}"))
            .Except(["billing_runs.work_token", "outbox_messages.work_token", "outgoing_mails.work_token", "renderings.work_token"])
            .ShouldBeEmpty("rows with secrets belong among AccountTables.Secret");
    }

    [Test]
    public async Task Every_table_with_short_numbers_has_its_sequence()
    {
        var tables = await _ledger.RunAsync(Actor.System(_ledger.AccountId), services => Task.FromResult(services.GetRequiredService<StoredTables>()));

        tables.All.Where(table => table.Has("serial")).Select(table => Serials.SequenceOf(table.Name))
            .ShouldBe(tables.Model.GetSequences().Select(sequence => sequence.Name), ignoreOrder: true);
    }

    private static string Replaced(string text, string before, string after)
    {
        var at = text.IndexOf(before, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), after, text.AsSpan(at + before.Length));
    }

    private async Task<IReadOnlyList<string>> TablesAsync() =>
        [.. (await _ledger.RunAsync(Actor.System(_ledger.AccountId), services => Task.FromResult(services.GetRequiredService<AccountTables>()))).All.Select(table => table.Name)];

    private string[] Entries()
    {
        using var archive = ZipFile.OpenRead(_file);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    private Task<ExportManifest> ExportAsync(Ledger ledger, bool withSecrets) => ledger.RunAsync(
        Actor.System(ledger.AccountId),
        services => services.GetRequiredService<IAccountExport>().WriteAsync(ledger.AccountId, _file, withSecrets, CancellationToken.None));

    private Task<ImportSummary> ImportAsync(Ledger ledger) => ledger.RunAsync(
        Actor.System(ledger.AccountId), services => services.GetRequiredService<IAccountImport>().ReadAsync(_file, CancellationToken.None));

    private Task<Findings> ProveAsync() => _ledger.RunAsync(Actor.System(_ledger.AccountId), async services =>
    {
        var findings = new Findings();
        findings.Summary = await services.GetRequiredService<ILedgerProof>().OfExportAsync(_file, null, findings, CancellationToken.None);
        return findings;
    });

    private async Task<Findings> ProveAsync(IServiceProvider services)
    {
        var findings = new Findings();
        findings.Summary = await services.GetRequiredService<ILedgerProof>().OfDatabaseAsync(_ledger.AccountId.Value, null, null, findings, CancellationToken.None);
        return findings;
    }

    private async Task ChangeAsync(string part, Func<string, string> change)
    {
        await using var file = File.Open(_file, FileMode.Open);
        using var archive = new ZipArchive(file, ZipArchiveMode.Update);
        var entry = archive.GetEntry(part)!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
        {
            text = await reader.ReadToEndAsync();
        }

        entry.Delete();
        await using var written = archive.CreateEntry(part).Open();
        await written.WriteAsync(Encoding.UTF8.GetBytes(change(text)));
    }
}
