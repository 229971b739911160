using Invoicing.Application.Invoices;
using Invoicing.Application.Invoices.Import;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Invoices.Import;

[TestFixture]
public sealed class ImportInvoiceTests
{
    private Ledger ledger = null!;

    [OneTimeSetUp]
    public async Task CreateLedger()
    {
        ledger = await Ledger.CreateAsync();
        await ledger.SellerAsync(ImportedSellers.Nordlicht);
    }

    [OneTimeTearDown]
    public async Task DisposeLedger() => await ledger.DisposeAsync();

    [TestCase("2", "1", "100", "200", "100")]
    [TestCase("2000", "1000", "12.50", "25", "0.0125")]
    [TestCase("7", "3", "10", "23.33", "3.3333333333")]
    public async Task A_price_for_several_is_divided(string quantity, string baseQuantity, string price, string net, string unitPrice)
    {
        var line = UblTexts.Line(net, quantity, price, baseQuantity: baseQuantity is "1" ? "" : baseQuantity);

        var (invoice, report) = await ImportAsync(line);

        invoice.Lines.Single().Net.ToText().ShouldBe(decimal.Parse(net, System.Globalization.CultureInfo.InvariantCulture).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        invoice.Lines.Single().UnitPrice.ShouldBe(decimal.Parse(unitPrice, System.Globalization.CultureInfo.InvariantCulture));
        report.Warnings.Select(warning => warning.Code).ShouldBe(baseQuantity is "3" ? ["line.price_rounded"] : []);
    }

    [Test]
    public async Task Where_only_the_whole_price_comes_to_the_net_the_number_it_is_for_is_ignored()
    {
        var (invoice, report) = await ImportAsync(UblTexts.Line("20", "2", "10", baseQuantity: "10"));

        invoice.Lines.Single().UnitPrice.ShouldBe(10);
        report.Warnings.Single().ShouldSatisfyAllConditions(
            warning => warning.Code.ShouldBe("line.base_quantity_ignored"), warning => warning.Term.ShouldBe("BT-149"), warning => warning.Document.ShouldBe("10"));
    }

    [Test]
    public async Task Allowances_of_a_line_are_its_discount_and_charges_are_lines()
    {
        var line = UblTexts.Line("94.50", more: UblTexts.Allowance("7.50") + UblTexts.Allowance("3") + UblTexts.Allowance("5", isCharge: true, reason: "Packing"));

        var (invoice, report) = await ImportAsync(line);

        invoice.Lines.Select(own => (own.Description, own.Quantity, own.UnitPrice, own.Discount?.ToText(), own.Net.ToText()))
            .ShouldBe([("Shelf", 1, 100, "10.50", "89.50"), ("Packing (Shelf)", 1, 5, null, "5.00")]);
        invoice.LineTotal.ToText().ShouldBe("94.50");
        report.Warnings.ShouldBeEmpty();
        report.NotKept.Select(term => (term.Term, term.Value)).ShouldBe([("BT-139", "Loyalty"), ("BT-139", "Loyalty")]);
    }

    [Test]
    public async Task What_is_said_about_an_item_in_words_stands_in_the_description_and_what_is_not_is_listed()
    {
        var line = UblTexts.Line("100", more: "<cbc:Note>Left side</cbc:Note>").Replace(
            "<cbc:Name>Shelf</cbc:Name>",
            """
            <cbc:Description>Oak, oiled</cbc:Description><cbc:Name>Shelf</cbc:Name><cac:SellersItemIdentification><cbc:ID>S-1</cbc:ID></cac:SellersItemIdentification>
            <cac:AdditionalItemProperty><cbc:Name>Colour</cbc:Name><cbc:Value>brown</cbc:Value></cac:AdditionalItemProperty>
            """,
            StringComparison.Ordinal);

        var (invoice, report) = await ImportAsync(line);

        invoice.Lines.Single().Description.ShouldBe("Shelf\nOak, oiled\nColour: brown\nLeft side");
        report.NotKept.ShouldBe([new ImportedTerm("/Invoice/InvoiceLine/Item/SellersItemIdentification/ID", "S-1") { Term = "BT-155" }]);
    }

    [Test]
    public async Task Totals_that_differ_are_told_with_both_figures()
    {
        var tail = UblTexts.Tax("19.50", UblTexts.Group("100", "19.50")) + UblTexts.Totals("100", "100", "119.50", "119.47", "<cbc:PayableRoundingAmount currencyID=\"EUR\">-0.03</cbc:PayableRoundingAmount>");

        var (invoice, report) = await ImportAsync(UblTexts.Line("100"), tail);

        invoice.Due.ToText().ShouldBe("119.00");
        report.Warnings.Select(warning => (warning.Code, warning.Term, warning.Document, warning.Draft)).ShouldBe(
        [
            ("total.differs", "BT-110", "19.50", "19.00"),
            ("total.differs", "BT-112", "119.50", "119.00"),
            ("total.differs", "BT-114", "-0.03", "0.00"),
            ("total.differs", "BT-115", "119.47", "119.00"),
            ("total.differs", "BT-117", "19.50", "19.00"),
        ]);
    }

    [TestCase("2", "800", "800", "2 at 400")]
    [TestCase("1", "109.98", "-109.98", "-1 at 109.98")]
    [TestCase("3", "33.33", "100", "3 at 33.3333333333")]
    public async Task Where_quantity_and_price_contradict_the_net_the_net_is_kept_and_it_is_told(string quantity, string price, string net, string draft)
    {
        var (invoice, report) = await ImportAsync(UblTexts.Line(net, quantity, price));

        invoice.LineTotal.Amount.ShouldBe(decimal.Parse(net, System.Globalization.CultureInfo.InvariantCulture));
        report.Warnings.Select(warning => (warning.Code, warning.Document, warning.Draft)).ShouldBe([("line.price_adjusted", $"{quantity} at {price}", draft)]);
    }

    [Test]
    public async Task A_line_that_can_not_come_to_its_net_is_told()
    {
        var (_, report) = await ImportAsync(UblTexts.Line("99.99", "0"));

        report.Warnings.Select(warning => (warning.Code, warning.Document, warning.Draft)).ShouldBe([("line.net_differs", "99.99", "0.00")]);
    }

    [Test]
    public async Task The_number_becomes_the_reference_once()
    {
        var first = await ledger.ImportAsync(UblTexts.Invoice(UblTexts.Line("100"), number: "TWICE-1"));
        var second = await ledger.ImportAsync(UblTexts.Invoice(UblTexts.Line("100"), number: "TWICE-1"));

        first.Invoice.Reference.ShouldBe("TWICE-1");
        first.Invoice.Number.ShouldBeNull();
        second.Invoice.Reference.ShouldBeNull();
        second.Report.Number.ShouldBe("TWICE-1");
        second.Report.Warnings.Single().Code.ShouldBe("reference.taken");
        second.Report.Warnings.Single().Detail.ShouldContain(first.Invoice.Id.ToString());
    }

    [Test]
    public async Task Files_inside_are_attached_and_those_that_an_invoice_does_not_carry_are_told()
    {
        var head = File("sheet.csv", "text/csv", "YTtiCg==") + File("page.html", "text/html", "PGI+") + File("../../etc/passwd", "application/pdf", "JVBERg==");

        var (invoice, report) = await ledger.ImportAsync(UblTexts.Invoice(UblTexts.Line("100"), head, number: "FILES"));

        invoice.Details.Attachments.Select(file => (file.Name, file.MediaType, file.Size)).ShouldBe([("sheet.csv", "text/csv", 4)]);
        report.Warnings.Select(warning => (warning.Code, warning.Document)).ShouldBe([("attachment.not_kept", "page.html"), ("attachment.not_kept", "../../etc/passwd")]);
        (await ledger.SendAsync(new GetInvoiceQuery(new InvoiceId(invoice.Id)))).Details.Attachments.Count.ShouldBe(1);
        (await ledger.ScalarAsync<int>("select count(*) from invoice_attachments")).ShouldBe(1);
    }

    [Test]
    public async Task A_refused_import_leaves_nothing_behind()
    {
        var customers = await ledger.ScalarAsync<int>("select count(*) from customers");
        var buyer = UblTexts.Buyer.Replace("Atelier Lefèvre", "Nobody yet", StringComparison.Ordinal).Replace("FR40303265045", "FR1", StringComparison.Ordinal).Replace("303265045", "1", StringComparison.Ordinal);
        var file = UblTexts.Invoice(UblTexts.Line("100", name: new string('x', 2_001)), buyer: buyer);

        (await Refusals.OutcomeAsync(() => ledger.ImportAsync(file))).ShouldBe("invoice.value_too_long");
        (await ledger.ScalarAsync<int>("select count(*) from customers")).ShouldBe(customers);
    }

    [TestCase("X", "0", "import.tax_category_unknown")]
    [TestCase("B", "22", "import.tax_category_unknown")]
    [TestCase("S", "0", "tax.rate_not_allowed")]
    [TestCase("E", "7", "tax.rate_not_allowed")]
    [TestCase("S", "101", "percentage.out_of_range")]
    public async Task A_tax_that_there_is_not_is_refused(string category, string rate, string code) =>
        (await Refusals.OutcomeAsync(() => ledger.ImportAsync(UblTexts.Invoice(UblTexts.Line("100", tax: category, rate: rate))))).ShouldBe(code);

    [Test]
    public async Task A_credit_note_is_refused_with_the_invoice_that_it_takes_back()
    {
        var draft = await ledger.ImportAsync(UblTexts.Invoice(UblTexts.Line("100"), number: "TO-CREDIT"));
        var issued = await ledger.SendAsync(new IssueInvoiceCommand(new InvoiceId(draft.Invoice.Id)));
        var file = Credit(UblTexts.Invoice(UblTexts.Line("100"), $"<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>{issued.Number}</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>"));

        var refusal = await Should.ThrowAsync<InvoicingException>(() => ledger.ImportAsync(file));

        refusal.Code.ShouldBe("import.credit_note");
        refusal.ExistingId.ShouldBe(issued.Id.ToString());
        refusal.Message.ShouldContain($"/invoices/{issued.Id}/credit");
    }

    [Test]
    public async Task A_kind_of_invoice_that_a_draft_can_not_be_is_told()
    {
        var file = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(UblTexts.Invoice(UblTexts.Line("100"), number: "KIND")).Replace(">380<", ">384<", StringComparison.Ordinal));

        (await ledger.ImportAsync(file)).Report.Warnings.Select(warning => (warning.Code, warning.Document)).ShouldBe([("type.not_kept", "384")]);
    }

    private static byte[] Credit(byte[] invoice) => System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(invoice)
        .Replace("<Invoice ", "<CreditNote ", StringComparison.Ordinal).Replace("</Invoice>", "</CreditNote>", StringComparison.Ordinal)
        .Replace("xsd:Invoice-2", "xsd:CreditNote-2", StringComparison.Ordinal).Replace("InvoiceTypeCode>380", "CreditNoteTypeCode>381", StringComparison.Ordinal)
        .Replace("/cbc:InvoiceTypeCode", "/cbc:CreditNoteTypeCode", StringComparison.Ordinal)
        .Replace("cac:InvoiceLine", "cac:CreditNoteLine", StringComparison.Ordinal).Replace("InvoicedQuantity", "CreditedQuantity", StringComparison.Ordinal));

    private static string File(string name, string type, string content) => $"""
        <cac:AdditionalDocumentReference><cbc:ID>{name}</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="{type}" filename="{name}">{content}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>
        """;

    private Task<ImportedDraftView> ImportAsync(string line, string tail = "") =>
        ledger.ImportAsync(UblTexts.Invoice(line, tail: tail, number: Guid.CreateVersion7().ToString()));
}
