using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using Invoicing.Application.Invoices.Import;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Invoices.Import;

[TestFixture]
public sealed class ImportedPartiesTests
{
    private static readonly byte[] Document = UblTexts.Invoice(UblTexts.Line("100"));

    private static readonly NewOrganization Bare = ImportedSellers.Nordlicht with
    {
        Name = "Another name", LegalName = null, VatId = null, RegistrationId = null, Endpoint = null,
    };

    private Ledger ledger = null!;

    [SetUp]
    public async Task CreateLedger() => ledger = await Ledger.CreateAsync();

    [TearDown]
    public async Task DisposeLedger() => await ledger.DisposeAsync();

    [Test]
    public async Task The_seller_is_found_by_what_the_document_tells_of_it()
    {
        await FindsAsync(Bare with { VatId = "DE123456789" }, "vatId");
        await FindsAsync(Bare with { RegistrationId = "HRB 40112" }, "registrationId");
        await FindsAsync(Bare with { Endpoint = new ElectronicAddress("9930", "DE123456789") }, "endpoint");
        await FindsAsync(Bare with { LegalName = "Nordlicht" }, "name");
        await FindsAsync(Bare with { Name = "Nordlicht" }, "name");
    }

    [Test]
    public async Task A_seller_that_is_nobody_or_several_is_refused()
    {
        await ledger.SellerAsync(Bare);
        (await Refusals.OutcomeAsync(() => ledger.ImportAsync(Document))).ShouldBe("import.organization_unknown");

        await ledger.SellerAsync(Bare with { VatId = "DE123456789" });
        await ledger.SellerAsync(Bare with { VatId = "DE123456789" });
        (await Refusals.OutcomeAsync(() => ledger.ImportAsync(Document))).ShouldBe("import.organization_ambiguous");
    }

    [Test]
    public async Task Only_organizations_that_the_caller_may_use_are_found()
    {
        var own = await ledger.SellerAsync(Bare);
        var other = await ledger.SellerAsync(ImportedSellers.Nordlicht);
        var caller = new Actor(ledger.AccountId, "team", CredentialKind.ApiKey, [new Grant(own, Role.Team)]);
        var stranger = Actor.System(AccountId.New());

        (await Refusals.OutcomeAsync(() => ledger.SendAsync(new ImportInvoiceCommand(Document), caller))).ShouldBe("import.organization_unknown");
        (await Refusals.OutcomeAsync(() => ledger.SendAsync(new ImportInvoiceCommand(Document, other), caller))).ShouldBe("organization.not_granted");
        (await Refusals.OutcomeAsync(() => ledger.SendAsync(new ImportInvoiceCommand(Document, other), stranger))).ShouldBe("organization.not_found");
        (await Refusals.OutcomeAsync(() => ledger.SendAsync(new ImportInvoiceCommand(Document), stranger))).ShouldBe("import.organization_unknown");
    }

    [Test]
    public async Task A_buyer_that_nobody_knows_becomes_a_customer_with_what_is_told_of_it()
    {
        await ledger.SellerAsync(ImportedSellers.Nordlicht);

        var (invoice, report) = await ledger.ImportAsync(Document);

        report.CustomerBy.ShouldBe("created");
        var customer = await ledger.SendAsync(new GetCustomerQuery(new CustomerId(invoice.CustomerId!.Value)));
        (customer.Name, customer.Email, customer.Phone, customer.VatId, customer.RegistrationId)
            .ShouldBe(("Atelier Lefèvre", "compta@lefevre.example", "+33 3 1", "FR40303265045", "303265045"));
        customer.Endpoint.ShouldBe(new ElectronicAddress("9957", "FR40303265045"));
        customer.Address.ShouldBe(new Address("12 rue de l'Église", null, "67000", "Strasbourg", null, "FR"));
        report.Warnings.ShouldBeEmpty();
        (await ledger.ImportAsync(UblTexts.Invoice(UblTexts.Line("100"), number: "R-2"))).Invoice.CustomerId.ShouldBe(invoice.CustomerId);
    }

    [Test]
    public async Task The_buyer_is_found_by_what_the_document_tells_of_it()
    {
        await FindsAsync(new NewCustomer("Other", VatId: "FR 40 303265045"), null);
        await FindsAsync(new NewCustomer("Other", VatId: "FR40303265045"), "vatId");
        await FindsAsync(new NewCustomer("Other") { RegistrationId = "303265045" }, "registrationId");
        await FindsAsync(new NewCustomer("Other") { Endpoint = new ElectronicAddress("9957", "FR40303265045") }, "endpoint");
        await FindsAsync(new NewCustomer("Atelier Lefèvre", "Compta@Lefevre.example"), "name");
        await FindsAsync(new NewCustomer("Atelier Lefèvre", "other@lefevre.example"), null);
        await FindsAsync(new NewCustomer("Atelier Lefèvre"), null);
    }

    [Test]
    public async Task A_buyer_that_may_be_several_is_refused_unless_it_is_named()
    {
        var seller = await ledger.SellerAsync(ImportedSellers.Nordlicht);
        var one = await CustomerAsync(seller, new NewCustomer("One", VatId: "FR40303265045"));
        await CustomerAsync(seller, new NewCustomer("Two", VatId: "FR40303265045"));

        (await Refusals.OutcomeAsync(() => ledger.ImportAsync(Document))).ShouldBe("import.customer_ambiguous");
        var (invoice, report) = await ledger.ImportAsync(Document, customer: one);
        invoice.CustomerId.ShouldBe(one.Value);
        report.CustomerBy.ShouldBe("given");
        report.Warnings.Select(warning => (warning.Code, warning.Term, warning.Document, warning.Draft))
            .ShouldContain(("buyer.differs", "BT-44", "Atelier Lefèvre", "One"));
    }

    [Test]
    public async Task Another_sellers_customer_is_nobody()
    {
        var other = await ledger.SellerAsync(Bare);
        var customer = await CustomerAsync(other, new NewCustomer("Other", VatId: "FR40303265045"));
        await ledger.SellerAsync(ImportedSellers.Nordlicht);

        (await Refusals.OutcomeAsync(() => ledger.ImportAsync(Document, customer: customer))).ShouldBe("customer.not_found");
        (await ledger.ImportAsync(Document)).Report.CustomerBy.ShouldBe("created");
    }

    private async Task FindsAsync(NewOrganization details, string by)
    {
        await using var own = await Ledger.CreateAsync();
        var seller = await own.SellerAsync(details);
        var (invoice, report) = await own.ImportAsync(Document);
        (invoice.OrganizationId, report.OrganizationBy).ShouldBe((seller.Value, by));
    }

    /// <param name="by">Null where it is not to be found.</param>
    private async Task FindsAsync(NewCustomer details, string? by)
    {
        await using var own = await Ledger.CreateAsync();
        var seller = await own.SellerAsync(ImportedSellers.Nordlicht);
        var customer = CustomerId.New();
        await own.SendAsync(new CreateCustomerCommand(customer, seller, details));
        var (invoice, report) = await own.ImportAsync(Document);
        report.CustomerBy.ShouldBe(by ?? "created");
        (invoice.CustomerId == customer.Value).ShouldBe(by is not null);
    }

    private async Task<CustomerId> CustomerAsync(OrganizationId seller, NewCustomer details)
    {
        var id = CustomerId.New();
        await ledger.SendAsync(new CreateCustomerCommand(id, seller, details));
        return id;
    }
}
