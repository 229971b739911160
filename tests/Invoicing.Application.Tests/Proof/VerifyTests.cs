using System.Security.Cryptography;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Proof;
using Invoicing.TestKit;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Proof;

public sealed class VerifyTests
{
    private Ledger _ledger = null!;

    [SetUp]
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

    [TearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task What_was_issued_is_in_order()
    {
        var found = await _ledger.ProveAsync();

        found.Faults.ShouldBeEmpty();
        (found.Summary.Series, found.Summary.Documents).ShouldBe((2, 9));
        found.Heads.Sum(head => head.Count).ShouldBe(9);
    }

    [Test]
    public async Task The_view_shows_the_hash()
    {
        var (id, hash) = (await IdAsync("INV-0002"), await _ledger.ScalarAsync<string>("select hash from invoices where number = 'INV-0002'"));

        (await _ledger.SendAsync(new GetInvoiceQuery(new InvoiceId(id)))).Hash.ShouldBe(hash);
    }

    [Test]
    public async Task A_missing_document_is_named_by_its_place_and_the_next_one()
    {
        await _ledger.ForceAsync("delete from invoices where number = 'INV-0002'");

        (await FaultAsync()).ShouldContain($"document 2: it is missing; the next one that is there is INV-0003 ({await IdAsync("INV-0003")})");
    }

    [Test]
    public async Task Documents_that_changed_places_are_named()
    {
        var (second, third) = (await IdAsync("INV-0002"), await IdAsync("INV-0003"));
        await _ledger.ForceAsync(
            $"update invoices set chain_position = 99 where id = '{second}'; update invoices set chain_position = 2 where id = '{third}'; update invoices set chain_position = 3 where id = '{second}'");

        (await FaultAsync()).ShouldContain($"document 2 (INV-0003, {third}): it does not follow the document before it");
    }

    [Test]
    public async Task A_removed_last_document_is_missed_by_its_series()
    {
        await _ledger.ForceAsync("delete from invoices where number = 'INV-0006'");

        (await FaultAsync()).ShouldContain("document 6: it is missing; the series has issued 6 documents");
    }

    [Test]
    public async Task A_removed_last_document_whose_series_lies_too_is_found_with_the_signed_head()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var path = Path.Combine(Path.GetTempPath(), $"invoicing-heads-{Guid.CreateVersion7():N}");
        try
        {
            await KeepHeadsAsync(path, key);
            var heads = await HeadFile.ReadAsync(path, CancellationToken.None);
            (await _ledger.ProveAsync(against: heads)).Faults.ShouldBeEmpty();

            await RemoveLastAsync();

            (await _ledger.ProveAsync()).Faults.ShouldBeEmpty();
            var fault = (await _ledger.ProveAsync(against: heads)).Faults.ShouldHaveSingleItem();
            fault.ToString().ShouldContain("document 6: it is missing; at 2026-03-15 12:00:00Z the series had 6 documents");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public async Task A_series_that_issues_on_still_holds_older_heads()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var path = Path.Combine(Path.GetTempPath(), $"invoicing-heads-{Guid.CreateVersion7():N}");
        try
        {
            await KeepHeadsAsync(path, key);
            _ledger.Time.Move(TimeSpan.FromHours(1));
            await _ledger.SendAsync(new IssueInvoiceCommand(new InvoiceId(await _ledger.ScalarAsync<Guid>("select id from invoices where reference = 'draft'"))));
            await KeepHeadsAsync(path, key);

            var found = await _ledger.ProveAsync(against: await HeadFile.ReadAsync(path, CancellationToken.None));

            (found.Faults.Count, found.Summary.Heads).ShouldBe((0, 4));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [TestCase(0)]
    [TestCase(120)]
    [TestCase(-30)]
    public async Task A_changed_file_of_heads_is_refused(int at)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var path = Path.Combine(Path.GetTempPath(), $"invoicing-heads-{Guid.CreateVersion7():N}");
        try
        {
            await KeepHeadsAsync(path, key);
            var bytes = await File.ReadAllBytesAsync(path);
            bytes[at < 0 ? bytes.Length + at : at] ^= 1;
            await File.WriteAllBytesAsync(path, bytes);

            (await Refusals.OutcomeAsync(() => HeadFile.ReadAsync(path, CancellationToken.None))).ShouldBe("head.format");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public async Task An_issued_document_without_a_place_is_named()
    {
        await _ledger.ForceAsync("update invoices set series_id = null where number = 'INV-0006'");

        (await _ledger.ProveAsync()).Faults.Select(fault => fault.What).ShouldContain("it was issued, but has no place in a series");
    }

    [Test]
    public async Task Buyers_that_were_dropped_or_put_back_are_found()
    {
        await _ledger.ForceAsync("update invoices set buyer = (select buyer from invoice_revisions where revision = 2) where revision = 3");
        (await FaultAsync()).ShouldContain("its buyer is not the last one that was kept");

        await _ledger.ForceAsync("delete from invoice_revisions where revision = 2");
        (await FaultAsync()).ShouldContain("revision 3 of its buyer is not what was kept");
    }

    [Test]
    public async Task Documents_from_before_hashes_are_chained_when_the_schema_is_brought_up_to_date()
    {
        await _ledger.ForceAsync("update invoices set hash = null, previous_hash = null, chain_position = null; update number_series set chain_length = 0, chain_head = null; delete from invoice_revisions; update invoices set revision_hash = null");

        await _ledger.RunAsync(Actor.System(_ledger.AccountId), async services =>
        {
            await services.GetRequiredService<IDatabase>().MigrateAsync(CancellationToken.None);
            return true;
        });

        var found = await _ledger.ProveAsync();
        (found.Faults.Count, found.Summary.Documents).ShouldBe((0, 9));
        (await _ledger.ColumnAsync<string>("select number from invoices where number like 'INV%' order by chain_position"))
            .ShouldBe(["INV-0001", "INV-0002", "INV-0003", "INV-0004", "INV-0005", "INV-0006"]);
    }

    private async Task KeepHeadsAsync(string path, ECDsa key)
    {
        await using var writer = await HeadWriter.BeginAsync(path, key, _ledger.Time.GetUtcNow(), CancellationToken.None);
        foreach (var head in (await _ledger.ProveAsync()).Heads)
        {
            await writer.WriteAsync(head, CancellationToken.None);
        }

        await writer.FinishAsync(CancellationToken.None);
    }

    private Task RemoveLastAsync() => _ledger.ForceAsync(
        """
        update number_series set chain_length = 5, next = 6, chain_head = (select previous_hash from invoices where number = 'INV-0006')
        where id = (select series_id from invoices where number = 'INV-0006');
        delete from invoice_lines where invoice_id = (select id from invoices where number = 'INV-0006');
        delete from invoices where number = 'INV-0006'
        """);

    private Task<Guid> IdAsync(string number) => _ledger.ScalarAsync<Guid>($"select id from invoices where number = '{number}'");

    private async Task<string> FaultAsync() => (await _ledger.ProveAsync()).Faults[0].ToString();
}
