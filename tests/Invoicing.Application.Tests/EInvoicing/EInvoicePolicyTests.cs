using Invoicing.Application.Customers;
using Invoicing.Application.EInvoicing;
using Invoicing.Application.Invoices;
using Invoicing.Application.Orders;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.EInvoicing;

/// <summary>What an organization's policy makes of an invoice between parties without addresses.</summary>
public sealed class EInvoicePolicyTests
{
    private Ledger _ledger = null!;

    [OneTimeSetUp]
    public async Task CreateLedger() => _ledger = await Ledger.CreateAsync();

    [OneTimeTearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task Warned_of_by_default_and_issued_all_the_same()
    {
        var seller = await _ledger.NewSellerAsync();

        var issued = await _ledger.SendAsync(new IssueInvoiceCommand(await DraftAsync(seller)));

        issued.Status.ShouldBe(InvoiceStatus.Issued);
        issued.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Rule)
            .ShouldBe(["BR-08", "BR-10", "BR-CO-26", "BR-S-02"], ignoreOrder: true);
        (await _ledger.SendAsync(new GetInvoiceQuery(new InvoiceId(issued.Id)))).Findings.ShouldBeEmpty();
    }

    [Test]
    public async Task Nobody_looks_where_the_policy_is_off()
    {
        var seller = await NewSellerAsync(EInvoicePolicy.Off);

        (await _ledger.SendAsync(new IssueInvoiceCommand(await DraftAsync(seller)))).Findings.ShouldBeEmpty();
    }

    [Test]
    public async Task Refused_where_required_until_everything_is_there_and_no_number_is_lost()
    {
        var seller = await NewSellerAsync(EInvoicePolicy.Require);
        var draft = await DraftAsync(seller);

        var refusal = await Should.ThrowAsync<InvoicingException>(() => _ledger.SendAsync(new IssueInvoiceCommand(draft)));
        refusal.ShouldSatisfyAllConditions(
            () => refusal.Kind.ShouldBe(ErrorKind.Unprocessable),
            () => refusal.Code.ShouldBe("invoice.not_electronic"),
            () => refusal.Fields.Select(field => field.Rule).ShouldContain("BR-08"),
            () => refusal.Fields.Single(field => field.Rule == "BR-10").Field.ShouldBe("/customer/address"),
            () => refusal.Message.ShouldContain("(BR-08)"));
        (await _ledger.SendAsync(new GetInvoiceQuery(draft))).Status.ShouldBe(InvoiceStatus.Draft);

        var address = Address.InCountry("ES");
        await _ledger.SendAsync(new UpdateOrganizationCommand(seller, new OrganizationChange { VatId = new("ESA46103834"), Address = new(address) }));
        var customer = (await _ledger.SendAsync(new GetInvoiceQuery(draft))).CustomerId!.Value;
        await _ledger.SendAsync(new UpdateCustomerCommand(new CustomerId(customer), new CustomerChange { Address = new(address) }));
        var issued = await _ledger.SendAsync(new IssueInvoiceCommand(draft));

        issued.Number.ShouldBe("INV-0001");
        issued.Findings.Select(finding => finding.Rule).ShouldBe(["BR-CO-25"]);
    }

    [Test]
    public async Task What_was_issued_before_can_be_credited_where_it_is_required_now()
    {
        var seller = await _ledger.NewSellerAsync();
        var invoice = await DraftAsync(seller);
        await _ledger.SendAsync(new IssueInvoiceCommand(invoice));
        await _ledger.SendAsync(new UpdateOrganizationCommand(seller, new OrganizationChange { EInvoices = EInvoicePolicy.Require }));

        var note = await _ledger.SendAsync(new CreditInvoiceCommand(invoice, null, "Mistake"));

        note.Kind.ShouldBe(InvoiceKind.CreditNote);
        note.Findings.Select(finding => finding.Rule).ShouldContain("BR-08");
    }

    [Test]
    public async Task The_invoice_of_an_order_follows_the_policy_too()
    {
        var seller = await NewSellerAsync(EInvoicePolicy.Require);
        var order = await _ledger.NewOrderAsync(await _ledger.NewCustomerAsync(seller));

        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new GenerateOrderInvoiceCommand(order)))).ShouldBe("invoice.not_electronic");
        await _ledger.SendAsync(new UpdateOrganizationCommand(seller, new OrganizationChange { EInvoices = EInvoicePolicy.Off }));
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new GenerateOrderInvoiceCommand(order)))).ShouldBe("done");
    }

    [Test]
    public async Task A_preview_says_the_same_before_anything_is_stored()
    {
        var seller = await _ledger.NewSellerAsync();

        var preview = await _ledger.SendAsync(new PreviewInvoiceQuery(seller, null, Content));

        preview.Findings.Select(finding => (finding.Rule, finding.Pointer)).ShouldBe(
            [("BR-07", "/customer/name"), ("BR-08", "/organization/address"), ("BR-10", "/customer/address"), ("BR-CO-26", "/organization/vatId"), ("BR-CO-25", "/dueDate"), ("BR-S-02", "/organization/vatId")],
            ignoreOrder: true);
    }

    private static InvoiceDraft Content => new(Currency.Eur, [new NewLine("Work", 1, 100, TaxRate.Of(TaxCategory.S, 21))]);

    private async Task<OrganizationId> NewSellerAsync(EInvoicePolicy policy)
    {
        var id = OrganizationId.New();
        await _ledger.SendAsync(new CreateOrganizationCommand(id, new NewOrganization("Acme Ltd", Currency.Eur, "Europe/Madrid") { EInvoices = policy }));
        return id;
    }

    private async Task<InvoiceId> DraftAsync(OrganizationId seller)
    {
        var draft = await _ledger.SendAsync(new DraftInvoiceCommand(seller, await _ledger.NewCustomerAsync(seller), Content));
        return new InvoiceId(draft.Id);
    }
}
