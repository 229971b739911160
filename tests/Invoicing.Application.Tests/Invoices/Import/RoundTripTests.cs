using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Common;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using Invoicing.TestKit;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Invoices.Import;

/// <summary>A document that says all that the ledger can say, into the ledger and out again.</summary>
[TestFixture]
public sealed class RoundTripTests
{
    private const string Head = """
        <cbc:DueDate>2026-03-31</cbc:DueDate><cbc:Note>Thank you</cbc:Note><cbc:Note>Second note</cbc:Note><cbc:TaxPointDate>2026-02-28</cbc:TaxPointDate>
        <cbc:AccountingCost>4711</cbc:AccountingCost><cbc:BuyerReference>04011000-12345-03</cbc:BuyerReference>
        <cac:InvoicePeriod><cbc:StartDate>2026-02-01</cbc:StartDate><cbc:EndDate>2026-02-28</cbc:EndDate></cac:InvoicePeriod>
        <cac:OrderReference><cbc:ID>PO-1</cbc:ID><cbc:SalesOrderID>SO-1</cbc:SalesOrderID></cac:OrderReference>
        <cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>OLD-1</cbc:ID><cbc:IssueDate>2026-01-02</cbc:IssueDate></cac:InvoiceDocumentReference></cac:BillingReference>
        <cac:DespatchDocumentReference><cbc:ID>DA-1</cbc:ID></cac:DespatchDocumentReference><cac:ReceiptDocumentReference><cbc:ID>RA-1</cbc:ID></cac:ReceiptDocumentReference>
        <cac:OriginatorDocumentReference><cbc:ID>T-1</cbc:ID></cac:OriginatorDocumentReference><cac:ContractDocumentReference><cbc:ID>C-1</cbc:ID></cac:ContractDocumentReference>
        <cac:AdditionalDocumentReference><cbc:ID>METER-1</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></cac:AdditionalDocumentReference>
        <cac:AdditionalDocumentReference><cbc:ID>hours.csv</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="text/csv" filename="hours.csv">YTtiCg==</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>
        <cac:ProjectReference><cbc:ID>P-1</cbc:ID></cac:ProjectReference>
        """;

    private static readonly string Tail = """
        <cac:Delivery><cbc:ActualDeliveryDate>2026-02-27</cbc:ActualDeliveryDate><cac:DeliveryLocation><cac:Address><cbc:StreetName>Quai 3</cbc:StreetName><cbc:CityName>Lyon</cbc:CityName><cbc:PostalZone>69001</cbc:PostalZone><cac:Country><cbc:IdentificationCode>FR</cbc:IdentificationCode></cac:Country></cac:Address></cac:DeliveryLocation><cac:DeliveryParty><cac:PartyName><cbc:Name>Depot</cbc:Name></cac:PartyName></cac:DeliveryParty></cac:Delivery>
        <cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>DE89370400440532013000</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
        <cac:PaymentTerms><cbc:Note>2 % within 7 days</cbc:Note></cac:PaymentTerms>
        """
        + UblTexts.Allowance("10", category: UblTexts.Category("TaxCategory", "S", "19"))
        + UblTexts.Allowance("4", isCharge: true, reason: "Freight", category: UblTexts.Category("TaxCategory", "S", "19"))
        + UblTexts.Tax("36.86", UblTexts.Group("194.00", "36.86"), UblTexts.Group("50.00", "0.00", "AE", "0", "<cbc:TaxExemptionReasonCode>VATEX-EU-AE</cbc:TaxExemptionReasonCode><cbc:TaxExemptionReason>Reverse charge</cbc:TaxExemptionReason>"))
        + UblTexts.Totals(
            "250.00", "244.00", "280.86", "180.86",
            "<cbc:AllowanceTotalAmount currencyID=\"EUR\">10.00</cbc:AllowanceTotalAmount><cbc:ChargeTotalAmount currencyID=\"EUR\">4.00</cbc:ChargeTotalAmount><cbc:PrepaidAmount currencyID=\"EUR\">100.00</cbc:PrepaidAmount>");

    private static readonly string Lines =
        UblTexts.Line("200.00", "2.5", "80", "<cac:InvoicePeriod><cbc:StartDate>2026-02-01</cbc:StartDate><cbc:EndDate>2026-02-14</cbc:EndDate></cac:InvoicePeriod>")
        + UblTexts.Line("50.00", "1", "50", tax: "AE", rate: "0", name: "Service");

    private Ledger ledger = null!;

    [SetUp]
    public async Task CreateLedger()
    {
        ledger = await Ledger.CreateAsync();
        await ledger.SellerAsync(ImportedSellers.Nordlicht);
    }

    [TearDown]
    public async Task DisposeLedger() => await ledger.DisposeAsync();

    [Test]
    public async Task Every_term_that_the_ledger_has_is_in_the_document_that_the_draft_would_be()
    {
        var (invoice, report) = await ledger.ImportAsync(UblTexts.Invoice(Lines, Head, Tail));

        report.Warnings.ShouldBeEmpty();
        report.NotKept.ShouldBeEmpty();
        var document = await DocumentAsync(new InvoiceId(invoice.Id));
        document.IssueDate.ShouldBe(new DateOnly(2026, 3, 1));
        document.DueDate.ShouldBe(new DateOnly(2026, 3, 31));
        document.TaxPointDate.ShouldBe(new DateOnly(2026, 2, 28));
        document.Notes.ShouldBe(["Thank you", "Second note"]);
        document.PaymentTerms.ShouldBe("2 % within 7 days");
        document.InvoicingPeriod.ShouldBe(new InvoicingPeriod(new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28)));
        document.Delivery.ShouldBe(new Delivery(new DateOnly(2026, 2, 27), "Depot", new Address("Quai 3", null, "69001", "Lyon", null, "FR")));
        document.References.PrecedingInvoices.ShouldBe([new PrecedingInvoice("OLD-1", new DateOnly(2026, 1, 2))]);
        document.References.ShouldBe(new DocumentReferences
        {
            Buyer = "04011000-12345-03",
            Project = "P-1",
            Contract = "C-1",
            PurchaseOrder = "PO-1",
            SalesOrder = "SO-1",
            ReceivingAdvice = "RA-1",
            DespatchAdvice = "DA-1",
            Tender = "T-1",
            InvoicedObject = "METER-1",
            BuyerAccounting = "4711",
            PrecedingInvoices = document.References.PrecedingInvoices,
        });
        document.Seller.ShouldBe(ImportedSeller(document.Seller));
        document.Lines.ShouldBe(
        [
            new DocumentLine(1, "Shelf", 2.5m, "HUR", 80, 0, 200, TaxCategory.S, 19) { Period = new InvoicingPeriod(new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 14)) },
            new DocumentLine(2, "Service", 1, "HUR", 50, 0, 50, TaxCategory.AE, 0),
        ]);
        document.Allowances.ShouldBe([new DocumentAllowance("Loyalty", 10, 10, TaxCategory.S, 19)]);
        document.Charges.ShouldBe([new DocumentAllowance("Freight", 4, 4, TaxCategory.S, 19)]);
        document.Taxes.ShouldBe(
        [
            new DocumentTax(TaxCategory.S, 19, 194, 36.86m),
            new DocumentTax(TaxCategory.AE, 0, 50, 0) { ExemptionReason = "Reverse charge", ExemptionCode = "VATEX-EU-AE" },
        ]);
        document.Totals.ShouldBe(new ShownTotals(250, 10, 4, 244, 36.86m, 280.86m, 100, 0, 180.86m));
        document.Attachments.Select(file => (file.Name, file.MediaType, file.Content.Length)).ShouldBe([("hours.csv", "text/csv", 4)]);
    }

    /// <summary>Covers the electronic formats that have a writer; the number is the ledger's, so the draft borrows it to be compared.</summary>
    [Test]
    public async Task What_a_writer_wrote_becomes_a_draft_that_is_written_the_same()
    {
        var draft = await ledger.ImportAsync(UblTexts.Invoice(Lines, Head, Tail));
        var issued = await ledger.SendAsync(new IssueInvoiceCommand(new InvoiceId(draft.Invoice.Id)));
        var original = await DocumentAsync(new InvoiceId(issued.Id));
        foreach (var writer in await ledger.RunAsync(Actor.System(ledger.AccountId), services => Task.FromResult(services.GetServices<IDocumentWriter>().ToArray())))
        {
            if (writer.Format is DocumentFormats.Ubl or DocumentFormats.Cii)
            {
                var file = writer.Write(original).Content;
                var (invoice, report) = await ledger.ImportAsync(file);

                report.Warnings.Where(warning => warning.Code != "reference.taken").ShouldBeEmpty(writer.Format);
                report.NotKept.ShouldBeEmpty(writer.Format);
                var again = await DocumentAsync(new InvoiceId(invoice.Id)) with { Number = original.Number, Reference = original.Reference };
                Text(writer.Write(again).Content).ShouldBe(Text(file), writer.Format);
            }
        }
    }

    private static string Text(byte[] file) => System.Text.Encoding.UTF8.GetString(file);

    private static Party ImportedSeller(Party known) => new(
        "Nordlicht", new Address("Große Elbstraße 14", null, "22767", "Hamburg", null, "DE"), "DE123456789", "HRB 40112", "rechnung@nordlicht.example")
    {
        LegalName = "Nordlicht Werkstätten GmbH",
        Contact = new Contact("Ms Wolf", "+49 40 1"),
        Endpoint = new ElectronicAddress("9930", "DE123456789"),
        BankAccounts = known.BankAccounts,
    };

    private Task<InvoiceDocument> DocumentAsync(InvoiceId id) => ledger.RunAsync(Actor.System(ledger.AccountId), async services =>
    {
        var invoice = await services.GetRequiredService<IInvoiceRepository>().GetAsync(id, CancellationToken.None);
        var seller = await services.GetRequiredService<IOrganizationRepository>().GetAsync(invoice.OrganizationId, CancellationToken.None);
        var buyer = await services.GetRequiredService<ICustomerRepository>().GetAsync(invoice.CustomerId!.Value, CancellationToken.None);
        var contents = await services.GetRequiredService<IDocumentSources>().ContentsAsync([.. invoice.Attachments.Select(file => file.Id)], CancellationToken.None);
        var files = invoice.Attachments.Select(file => new DocumentAttachment(file.Id, file.Name, file.MediaType, contents[file.Id])).ToArray();
        var document = invoice.Number is null
            ? InvoiceDocuments.OfDraft(invoice, seller.ToParty(), buyer.ToParty(), new DateOnly(2026, 3, 15))
            : InvoiceDocuments.Of(invoice);
        return document with { Attachments = files };
    });
}
