using System.Text.Json;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Invoices;

public sealed class DraftInvoiceTests
{
    private static readonly DateOnly Day = new(2026, 3, 15);
    private static readonly TaxRate Twenty = TaxRate.Of(TaxCategory.S, 20);

    private static readonly InvoiceDraft Everything = new(
        Currency.Eur,
        [
            new NewLine("Chair", 4, 25.5m, Twenty, Money.OfMinor(100, Currency.Eur), "H87") { Period = new InvoicingPeriod(Day, Day.AddDays(1)) },
            new NewLine("Care", 1, 10, TaxRate.Of(TaxCategory.E, 0)) { ExemptionReason = "Hospital care", ExemptionCode = "VATEX-EU-132-1B" },
        ])
    {
        Reference = "R-1",
        DueDate = Day.AddDays(14),
        TaxPointDate = Day,
        Allowances = [new NewAllowance("Rebate", Money.OfMinor(500, Currency.Eur), Twenty)],
        Charges = [new NewAllowance("Freight", Money.OfMinor(700, Currency.Eur), Twenty)],
        Prepaid = Money.OfMinor(1_000, Currency.Eur),
        PaymentTerms = new PaymentTerms("2 % within 7 days", 14),
        Instalments = [new NewInstalment(Day.AddDays(7), Percent: new Percentage(50)), new NewInstalment(Day.AddDays(14), Percent: new Percentage(50))],
        Notes = ["Thanks"],
        References = new DocumentReferences { Buyer = "B-7", PurchaseOrder = "PO-1", PrecedingInvoices = [new PrecedingInvoice("OLD-1", Day)] },
        Delivery = new Delivery(Day, "Warehouse", Address.InCountry("FR")),
        InvoicingPeriod = new InvoicingPeriod(Day, Day.AddDays(30)),
    };

    private Ledger _ledger = null!;
    private OrganizationId _seller;
    private CustomerId _buyer;

    [SetUp]
    public async Task CreateLedger()
    {
        _ledger = await Ledger.CreateAsync();
        _seller = await _ledger.NewSellerAsync();
        _buyer = await _ledger.NewCustomerAsync(_seller);
    }

    [TearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task A_draft_is_read_and_listed_as_it_was_made()
    {
        var made = await _ledger.SendAsync(new DraftInvoiceCommand(_seller, _buyer, Everything));

        made.Due.Amount.ShouldBe(123.60m);
        Json(await _ledger.SendAsync(new GetInvoiceQuery(new InvoiceId(made.Id)))).ShouldBe(Json(made));
        var listing = new InvoiceListing { Organization = _seller };
        Json((await _ledger.SendAsync(new ListInvoicesQuery(listing with { WithDetails = true }))).Items.ShouldHaveSingleItem()).ShouldBe(Json(made));
        var head = (await _ledger.SendAsync(new ListInvoicesQuery(listing))).Items.ShouldHaveSingleItem();
        Json(head).ShouldBe(Json(made with { Lines = [], Details = InvoiceDetails.None }));
    }

    [Test]
    public async Task A_preview_stores_nothing_and_tells_what_is_missing()
    {
        var preview = await _ledger.SendAsync(new PreviewInvoiceQuery(_seller, null, Everything));

        preview.Invoice.Due.Amount.ShouldBe(123.60m);
        preview.Findings.Select(finding => (finding.Rule, finding.Pointer)).ShouldBe(
        [
            ("BR-07", "/customer/name"), ("BR-08", "/organization/address"), ("BR-10", "/customer/address"), ("BR-CO-26", "/organization/vatId"),
            ("BR-S-02", "/organization/vatId"), ("BR-E-02", "/organization/vatId"),
        ]);
        (await _ledger.ScalarAsync<long>("select count(*) from invoices")).ShouldBe(0);
        (await _ledger.ScalarAsync<long>("select count(*) from audit_entries where action = 'InvoiceDrafted'")).ShouldBe(0);
    }

    [Test]
    public async Task A_change_keeps_what_it_does_not_name_and_may_ask_for_the_version_it_read()
    {
        var made = await _ledger.SendAsync(new DraftInvoiceCommand(_seller, null, Everything));
        var id = new InvoiceId(made.Id);
        var change = new DraftChange { Customer = _buyer, Notes = ["Bye"] };

        var changed = await _ledger.SendIfAsync(new UpdateDraftCommand(id, change), made.Id, made.Version);

        Json(changed).ShouldBe(Json(made with { CustomerId = _buyer.Value, BuyerName = "Buyer Inc", Notes = ["Bye"], Version = made.Version + 1 }));
        Json(await _ledger.SendAsync(new GetInvoiceQuery(id))).ShouldBe(Json(changed));
        (await Refusals.OutcomeAsync(() => _ledger.SendIfAsync(new UpdateDraftCommand(id, change), made.Id, made.Version))).ShouldBe("precondition.failed");
        (await Refusals.OutcomeAsync(() => _ledger.SendIfAsync(new DeleteDraftCommand(id), made.Id, made.Version))).ShouldBe("precondition.failed");
        (await Refusals.OutcomeAsync(() => _ledger.SendIfAsync(new DeleteDraftCommand(id), made.Id, changed.Version))).ShouldBe("done");
    }

    [Test]
    public async Task One_of_many_that_read_the_same_version_changes_it()
    {
        var made = await _ledger.SendAsync(new DraftInvoiceCommand(_seller, _buyer, Everything));

        var outcomes = await Refusals.AtOnceAsync(
            8, () => _ledger.SendIfAsync(new UpdateDraftCommand(new InvoiceId(made.Id), new DraftChange { Notes = ["Me"] }), made.Id, made.Version));

        outcomes.Order(StringComparer.Ordinal).ShouldBe(["done", .. Enumerable.Repeat("precondition.failed", 7)]);
    }

    [Test]
    public async Task Files_are_issued_with_the_draft_and_stay()
    {
        var id = new InvoiceId((await _ledger.SendAsync(new DraftInvoiceCommand(_seller, _buyer, Everything))).Id);
        byte[] content = [.. Enumerable.Range(0, 255).Select(value => (byte)value)];
        var kept = await _ledger.SendAsync(new AttachFileCommand(id, "timesheet.pdf", "application/pdf", content));
        var removed = await _ledger.SendAsync(new AttachFileCommand(id, "draft.csv", "text/csv", content));
        await _ledger.SendAsync(new DetachFileCommand(id, removed.Id));
        await _ledger.SendAsync(new IssueInvoiceCommand(id));

        (await _ledger.SendAsync(new GetInvoiceQuery(id))).Details.Attachments.ShouldBe([kept]);
        (await _ledger.SendAsync(new GetAttachmentQuery(id, kept.Id))).Content.ShouldBe(content);
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new GetAttachmentQuery(id, removed.Id)))).ShouldBe("attachment.not_found");
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new DetachFileCommand(id, kept.Id)))).ShouldBe("invoice.not_draft");
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new AttachFileCommand(id, "late.pdf", "application/pdf", content)))).ShouldBe("invoice.not_draft");
        (await _ledger.ScalarAsync<long>("select count(*) from invoice_attachments")).ShouldBe(1);
    }

    [TestCase("a/b.pdf", "application/pdf", 1, "attachment.name_invalid")]
    [TestCase("a.exe", "application/octet-stream", 1, "attachment.type_not_allowed")]
    [TestCase("a.pdf", "application/pdf", 0, "attachment.size")]
    [TestCase("a.pdf", "application/pdf", InvoiceAttachment.MaximumBytes + 1, "attachment.size")]
    public async Task Cannot_attach(string name, string mediaType, int size, string code)
    {
        var id = new InvoiceId((await _ledger.SendAsync(new DraftInvoiceCommand(_seller, _buyer, Everything))).Id);

        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new AttachFileCommand(id, name, mediaType, new byte[size])))).ShouldBe(code);
    }

    [Test]
    public async Task Cannot_draft_for_a_stranger()
    {
        var other = await _ledger.NewSellerAsync();

        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new DraftInvoiceCommand(other, _buyer, Everything)))).ShouldBe("customer.not_found");
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new PreviewInvoiceQuery(OrganizationId.New(), null, Everything)))).ShouldBe("organization.not_found");
    }

    [Test]
    public async Task An_invoice_is_sent_to_the_customer_or_to_whom_is_named()
    {
        var id = new InvoiceId((await _ledger.SendAsync(new DraftInvoiceCommand(_seller, _buyer, Everything))).Id);
        await _ledger.SendAsync(new IssueInvoiceCommand(id));

        await _ledger.SendAsync(new SendInvoiceCommand(id));
        await _ledger.SendAsync(new SendInvoiceCommand(id, "office@example.com"));

        var told = await _ledger.ColumnAsync<string>("select details from audit_entries where action = 'InvoiceSent'");
        told.Count(details => details.Contains("buyer@example.com", StringComparison.Ordinal)).ShouldBe(1);
        told.Count(details => details.Contains("office@example.com", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static string Json(InvoiceView view) => JsonSerializer.Serialize(view);
}
