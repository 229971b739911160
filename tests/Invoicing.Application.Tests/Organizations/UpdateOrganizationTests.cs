using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Application.Numbering;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Organizations;

public sealed class UpdateOrganizationTests
{
    private Ledger _ledger = null!;
    private OrganizationId _seller;

    [SetUp]
    public async Task CreateLedger()
    {
        _ledger = await Ledger.CreateAsync();
        _seller = await _ledger.NewSellerAsync();
    }

    [TearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task What_is_named_changes_and_issued_invoices_keep_the_seller()
    {
        var issued = await IssuedAsync();
        var change = new OrganizationChange
        {
            LegalName = new("Acme Limited"),
            VatId = new("FR32123456789"),
            RegistrationId = new("123456789"),
            Address = new(new Address("1 Rue", null, "75001", "Paris", null, "FR")),
            Endpoint = new(new ElectronicAddress("0225", "123456789")),
            TimeZoneId = "Europe/Paris",
            Currency = Currency.Chf,
            BankAccounts = [BankAccount.Of("fr14 2004 1010 0505 0001 3M02 606", null, "Acme")],
            DefaultTax = TaxRate.Of(TaxCategory.S, 20),
        };

        var changed = await _ledger.SendIfAsync(new UpdateOrganizationCommand(_seller, change), _seller.Value, 1);

        (changed.Name, changed.LegalName, changed.VatId, changed.Currency, changed.TimeZone, changed.DefaultTaxRate, changed.Version).ShouldBe(
            ("Acme Ltd", "Acme Limited", "FR32123456789", "CHF", "Europe/Paris", 20m, 2));
        changed.BankAccounts.ShouldHaveSingleItem().Iban.ShouldBe("FR1420041010050500013M02606");
        (await _ledger.SendAsync(new GetOrganizationQuery(_seller))).ShouldBeEquivalentTo(changed);
        (await _ledger.SendAsync(new ListOrganizationsQuery())).Items.ShouldHaveSingleItem().ShouldBeEquivalentTo(changed);
        (await _ledger.SendAsync(new GetInvoiceQuery(issued))).Details.Seller!.VatId.ShouldBeNull();
        var next = (await _ledger.SendAsync(new GetInvoiceQuery(await IssuedAsync()))).Details.Seller!;
        (next.VatId, next.LegalName, next.Endpoint!.Scheme, next.BankAccounts!.Count).ShouldBe(("FR32123456789", "Acme Limited", "0225", 1));
        (await Refusals.OutcomeAsync(() => _ledger.SendIfAsync(new UpdateOrganizationCommand(_seller, change), _seller.Value, 1))).ShouldBe("precondition.failed");
    }

    [Test]
    public async Task Invoices_and_credit_notes_are_numbered_from_the_series_chosen()
    {
        var invoices = await SeriesAsync("invoices", "R{yyyy}-{SEQ:000}");
        var notes = await SeriesAsync("notes", "C{SEQ}");
        await _ledger.SendAsync(new UpdateOrganizationCommand(_seller, new OrganizationChange { InvoiceSeries = new(new NumberSeriesId(invoices.Id)) }));
        (await NumberAsync(await IssuedAsync())).ShouldBe("R2026-001");
        (await CreditAsync()).ShouldBe("R2026-003");
        await _ledger.SendAsync(new UpdateOrganizationCommand(_seller, new OrganizationChange { CreditNoteSeries = new(new NumberSeriesId(notes.Id)) }));
        (await CreditAsync()).ShouldBe("C1");
        await _ledger.SendAsync(new UpdateOrganizationCommand(_seller, new OrganizationChange { InvoiceSeries = new(null), CreditNoteSeries = new(null) }));
        (await NumberAsync(await IssuedAsync())).ShouldBe("INV-0001");

        var listed = (await _ledger.SendAsync(new ListNumberSeriesQuery(_seller))).Items;
        listed.Select(series => (series.Name, series.Next)).ShouldBe([("default", 2L), ("invoices", 5L), ("notes", 2L)]);
        (await _ledger.SendAsync(new GetNumberSeriesQuery(new(notes.Id)))).ShouldBe(listed[2]);
    }

    [Test]
    public async Task Cannot_choose_another_sellers_series_or_take_a_name_twice()
    {
        var other = await _ledger.NewSellerAsync();
        var foreign = await _ledger.SendAsync(new CreateNumberSeriesCommand(other, "theirs", "{SEQ}", SeriesReset.Never));

        var choose = new UpdateOrganizationCommand(_seller, new OrganizationChange { InvoiceSeries = new(new NumberSeriesId(foreign.Id)) });
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(choose))).ShouldBe("series.not_found");
        var outcomes = await Refusals.AtOnceAsync(4, () => SeriesAsync("same", "{SEQ}"));
        outcomes.Order(StringComparer.Ordinal).ShouldBe(["done", "series.name_taken", "series.name_taken", "series.name_taken"]);
    }

    [Test]
    public async Task Cannot_change_without_the_owners_role()
    {
        var member = Actor.System(_ledger.AccountId) with { Grants = [new Grant(_seller, Role.Team)] };
        var change = new UpdateOrganizationCommand(_seller, new OrganizationChange { Name = "Mine" });

        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(change, member))).ShouldBe("organization.role_too_low");
        var create = new CreateOrganizationCommand(OrganizationId.New(), new NewOrganization("New", Currency.Eur, "UTC"));
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(create, member))).ShouldBe("organization.creation_not_granted");
    }

    private Task<NumberSeriesView> SeriesAsync(string name, string template) =>
        _ledger.SendAsync(new CreateNumberSeriesCommand(_seller, name, template, SeriesReset.Never));

    private async Task<InvoiceId> IssuedAsync()
    {
        var buyer = await _ledger.NewCustomerAsync(_seller);
        var draft = new InvoiceDraft(Currency.Eur, [new NewLine("Work", 1, 100, TaxRate.Of(TaxCategory.S, 20))]);
        var id = new InvoiceId((await _ledger.SendAsync(new DraftInvoiceCommand(_seller, buyer, draft))).Id);
        await _ledger.SendAsync(new IssueInvoiceCommand(id));
        return id;
    }

    private async Task<string?> NumberAsync(InvoiceId id) => (await _ledger.SendAsync(new GetInvoiceQuery(id))).Number;

    private async Task<string?> CreditAsync() => (await _ledger.SendAsync(new CreditInvoiceCommand(await IssuedAsync(), null, "wrong"))).Number;
}
