using System.Data.Common;
using System.Text.Json.Nodes;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Audit;
using Invoicing.Application.Credentials;
using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.Application.Payments;
using Invoicing.Application.Tests.Proof;
using Invoicing.Domain.Customers;
using Invoicing.Infrastructure.Persistence;
using Invoicing.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Audit;

public sealed class AuditTests
{
    private readonly RecordedCommands _commands = new();
    private Ledger _ledger = null!;

    [SetUp]
    public async Task CreateLedger() =>
        _ledger = await Ledger.CreateAsync(services => services.ConfigureDbContext<InvoicingDbContext>(options => options.AddInterceptors(_commands)));

    [TearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task Every_kind_of_change_leaves_an_entry_about_what_was_changed()
    {
        await _ledger.IssueAllAsync();

        var told = (await EntriesAsync(new AuditListing())).Select(entry => $"{entry.EntityType} {entry.Action}").Distinct().Order(StringComparer.Ordinal);

        told.ShouldBe(
        [
            "Contract ContractActivated", "Contract ContractCreated", "Customer CustomerCreated", "Invoice DraftUpdated", "Invoice InvoiceCredited", "Invoice InvoiceDrafted", "Invoice InvoiceIssued",
            "Invoice InvoicePaid", "Invoice InvoiceRevised", "Invoice InvoiceVoided", "Invoice PaymentRecorded", "NumberSeries NumberSeriesCreated", "Order OrderBillingDetailsChanged", "Order OrderCreated", "Order OrderInvoiceRequested", "Order OrderPaid",
            "Organization OrganizationCreated",
        ]);
    }

    [Test]
    public async Task An_entry_tells_who_from_where_and_what_changed()
    {
        var seller = await _ledger.NewSellerAsync();
        var invoice = await _ledger.IssueFullAsync(seller, await _ledger.NewCustomerAsync(seller), "R-1");
        var credential = Guid.CreateVersion7();
        var actor = Actor.System(_ledger.AccountId) with { Subject = "Ann's key", CredentialId = credential };
        await _ledger.RunAsync(actor, services =>
        {
            services.GetRequiredService<CurrentOrigin>().ComeFrom(Origin.OfRequest("192.0.2.1", new string('x', 300), "request-1", "POST /invoices/{id}/payments"));
            return services.GetRequiredService<IMediator>().Send(new RecordPaymentCommand(invoice, 10));
        });

        var entry = (await EntriesAsync(new AuditListing(EntityType: "Invoice", EntityId: invoice.ToString(), Action: "PaymentRecorded"))).ShouldHaveSingleItem();

        (entry.Actor, entry.CredentialId, entry.Address, entry.Agent!.Length, entry.Request, entry.Route, entry.Job)
            .ShouldBe(("Ann's key", credential, "192.0.2.1", Origin.LongestText, "request-1", "POST /invoices/{id}/payments", null));
        JsonNode.Parse(entry.Details)!["amountMinor"]!.GetValue<long>().ShouldBe(1_000);
        var changes = JsonNode.Parse(entry.Changes!)!;
        changes["status"]!.ToJsonString().ShouldBe("""["Issued","PartiallyPaid"]""");
        changes["paidMinor"]!.ToJsonString().ShouldBe("[0,1000]");
        changes["updatedAt"].ShouldBeNull();
        (await _ledger.SendAsync(new GetAuditEntryQuery(entry.Id))).ShouldBe(entry);
    }

    [Test]
    public async Task A_credentials_life_is_told_without_its_secret()
    {
        var secret = await _ledger.SendAsync(new IssueCredentialCommand(new NewCredential(_ledger.AccountId, CredentialKind.ApiKey, "Ann's key", "inv_", [Grant.Everything])));
        await _ledger.SendAsync(new SignOutCommand(secret));

        var entries = await EntriesAsync(new AuditListing(EntityType: "Credential", OldestFirst: true));

        entries.Select(entry => entry.Action).ShouldBe(["CredentialAdded", "CredentialRevoked"], ignoreOrder: true);
        entries.ShouldAllBe(entry => entry.Details.Contains("Ann's key") && !$"{entry.Details}{entry.Changes}".Contains(secret));
    }

    [Test]
    public async Task The_entry_goes_to_the_database_together_with_what_it_tells()
    {
        var seller = await _ledger.NewSellerAsync();
        var invoice = await _ledger.IssueFullAsync(seller, await _ledger.NewCustomerAsync(seller), "R-1");
        _commands.Texts.Clear();

        await _ledger.SendAsync(new VoidInvoiceCommand(invoice));

        var writing = _commands.Texts.Where(text => text.Contains("audit_entries")).ShouldHaveSingleItem();
        writing.ShouldContain("outbox_messages");
        writing.ShouldContain("UPDATE");
    }

    [Test]
    public async Task Pages_follow_each_other_without_a_gap_in_both_directions()
    {
        await _ledger.IssueAllAsync();
        var all = await EntriesAsync(new AuditListing());

        foreach (var oldestFirst in new[] { false, true })
        {
            var paged = new List<AuditEntryView>();
            var selection = new AuditListing(OldestFirst: oldestFirst).ToSelection() with { Size = 7 };
            for (SelectedPage<AuditEntryView>? page = null; page is null or { HasAfter: true }; selection = selection with { After = page.Cursors.LastOrDefault() })
            {
                page = await _ledger.SendAsync(new SelectAuditEntriesQuery(selection));
                paged.AddRange(page.Items);
            }

            paged.ShouldBe(oldestFirst ? all.Reverse() : all);
        }
    }

    [Test]
    public async Task Filters_narrow_the_list()
    {
        var seller = await _ledger.NewSellerAsync();
        _ledger.Time.Move(TimeSpan.FromHours(1));
        var customer = await _ledger.NewCustomerAsync(seller);
        var then = _ledger.Time.GetUtcNow();

        (await EntriesAsync(new AuditListing(From: then))).ShouldHaveSingleItem().EntityId.ShouldBe(customer.ToString());
        (await EntriesAsync(new AuditListing(To: then))).ShouldHaveSingleItem().EntityId.ShouldBe(seller.ToString());
        (await EntriesAsync(new AuditListing(Actor: "system"))).Count.ShouldBe(2);
        (await EntriesAsync(new AuditListing(Actor: "nobody"))).ShouldBeEmpty();
    }

    [Test]
    public async Task Only_who_owns_the_account_reads_its_trail()
    {
        var seller = await _ledger.NewSellerAsync();
        var team = new Actor(_ledger.AccountId, "team", CredentialKind.ApiKey, [new Grant(seller, Role.Owner)]);
        var portal = new Actor(_ledger.AccountId, "portal", CredentialKind.CustomerSession, [], CustomerId.New());

        foreach (var actor in new[] { team, portal })
        {
            (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new SelectAuditEntriesQuery(new Selection()), actor))).ShouldBe("audit.not_granted");
        }

        (await _ledger.SendAsync(new SelectAuditEntriesQuery(new Selection()), Actor.System(Domain.Common.AccountId.New()))).Items.ShouldBeEmpty();
        var entry = (await EntriesAsync(new AuditListing()))[0];
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new GetAuditEntryQuery(entry.Id), Actor.System(Domain.Common.AccountId.New())))).ShouldBe("audit.not_found");
    }

    private async Task<IReadOnlyList<AuditEntryView>> EntriesAsync(AuditListing listing)
    {
        var found = new List<AuditEntryView>();
        var selection = listing.ToSelection();
        for (SelectedPage<AuditEntryView>? page = null; page is null or { HasAfter: true }; selection = selection with { After = page.Cursors.LastOrDefault() })
        {
            page = await _ledger.SendAsync(new SelectAuditEntriesQuery(selection));
            found.AddRange(page.Items);
        }

        return found;
    }

    /// <param name="From">The first instant.</param>
    /// <param name="To">The first instant that is not meant any more.</param>
    private sealed record AuditListing(
        string? EntityType = null,
        string? EntityId = null,
        string? Action = null,
        string? Actor = null,
        DateTimeOffset? From = null,
        DateTimeOffset? To = null,
        bool OldestFirst = false)
    {
        public Selection ToSelection()
        {
            Filter?[] terms =
            [
                Of("entityType", EntityType), Of("entityId", EntityId), Of("action", Action), Of("actor", Actor),
                Of("at", From, Comparison.GreaterOrEqual), Of("at", To, Comparison.LessThan),
            ];
            Filter[] asked = [.. terms.OfType<Filter>()];
            return new Selection
            {
                Filter = asked.Length > 1 ? new AndFilter(asked) : asked.FirstOrDefault(),
                Sort = [new SortKey(FieldOf("at"), !OldestFirst)],
                Size = Selection.MaximumSize,
            };
        }

        private static CompareFilter? Of(string field, object? value, Comparison comparison = Comparison.Equal) =>
            value is null ? null : new CompareFilter(FieldOf(field), comparison, value);

        private static FieldPath FieldOf(string name) => new([], AuditEntryFields.Listed.Find(name)!);
    }

    private sealed class RecordedCommands : DbCommandInterceptor
    {
        public List<string> Texts { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Texts.Add(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}
