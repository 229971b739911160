using System.Text;
using Invoicing.Application.Invoices.Import;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents.Import;

[TestFixture]
public sealed class ReadingTests
{
    [Test]
    public void A_document_of_another_namespace_is_refused_by_name()
    {
        var refusal = SmallDocuments.Refusal("<Invoice xmlns=\"urn:example:invoice\"><ID>1</ID></Invoice>");

        refusal.Code.ShouldBe("import.unknown_document");
        refusal.Message.ShouldContain("urn:example:invoice");
        SmallDocuments.Refusal("<Order xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Order-2\"/>").Code.ShouldBe("import.unknown_document");
        SmallDocuments.Refusal("<CreditNote xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>").Code.ShouldBe("import.unknown_document");
        SmallDocuments.Refusal("<CrossIndustryDocument xmlns=\"urn:ferd:CrossIndustryDocument:invoice:1p0\"/>").Code.ShouldBe("import.unknown_document");
    }

    [Test]
    public void An_element_of_another_namespace_is_not_taken_for_ours_and_is_listed()
    {
        var read = Read(SmallDocuments.Ubl("<BuyerReference xmlns=\"urn:example\">forged</BuyerReference><x:Note xmlns:x=\"urn:example\">hidden</x:Note>"));

        read.References.Buyer.ShouldBeNull();
        read.Notes.ShouldBeEmpty();
        read.NotModelled.Select(term => (term.Path, term.Value)).ShouldBe([("/Invoice/BuyerReference", "forged"), ("/Invoice/Note", "hidden")]);
    }

    [Test]
    public void What_stands_twice_and_is_read_once_is_listed()
    {
        var read = Read(SmallDocuments.Ubl("<cbc:BuyerReference>one</cbc:BuyerReference><cbc:BuyerReference>two</cbc:BuyerReference>"));

        read.References.Buyer.ShouldBe("one");
        read.NotModelled.ShouldBe([new ImportedTerm("/Invoice/BuyerReference[2]", "two")]);
    }

    [Test]
    public void An_amount_in_another_currency_is_listed() =>
        Read(SmallDocuments.Ubl("<cac:LegalMonetaryTotal><cbc:PayableAmount currencyID=\"USD\">24.20</cbc:PayableAmount></cac:LegalMonetaryTotal>")).NotModelled
            .ShouldBe([new ImportedTerm("/Invoice/LegalMonetaryTotal/PayableAmount/@currencyID", "USD")]);

    [TestCase("<cbc:DueDate>2026-02-30</cbc:DueDate>", "DueDate")]
    [TestCase("<cbc:DueDate>01.03.2026</cbc:DueDate>", "DueDate")]
    [TestCase("<cac:LegalMonetaryTotal><cbc:PayableAmount>1,5</cbc:PayableAmount></cac:LegalMonetaryTotal>", "PayableAmount")]
    [TestCase("<cac:LegalMonetaryTotal><cbc:PayableAmount>1e3</cbc:PayableAmount></cac:LegalMonetaryTotal>", "PayableAmount")]
    [TestCase("<cac:LegalMonetaryTotal><cbc:PayableAmount>99999999999999999999999999999999</cbc:PayableAmount></cac:LegalMonetaryTotal>", "PayableAmount")]
    public void A_value_that_is_none_is_refused_with_its_place(string element, string name)
    {
        var refusal = SmallDocuments.Refusal(SmallDocuments.Ubl(element));

        refusal.Code.ShouldBe("import.value_invalid");
        refusal.Message.ShouldContain("line 3");
        refusal.Message.ShouldContain(name);
    }

    [Test]
    public void A_term_that_an_invoice_has_to_have_is_missed_by_name()
    {
        var refusal = SmallDocuments.Refusal(SmallDocuments.Ubl().Replace("<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>", "", StringComparison.Ordinal));
        refusal.Code.ShouldBe("import.term_missing");
        refusal.Message.ShouldContain("BT-5");

        SmallDocuments.Refusal(SmallDocuments.Ubl().Replace("<cbc:PriceAmount currencyID=\"EUR\">10</cbc:PriceAmount>", "", StringComparison.Ordinal)).Message.ShouldContain("BT-146");
    }

    [Test]
    public void A_price_for_none_is_refused() => SmallDocuments.Refusal(SmallDocuments.Ubl().Replace("</cac:Price>", "<cbc:BaseQuantity>0</cbc:BaseQuantity></cac:Price>", StringComparison.Ordinal))
        .Code.ShouldBe("import.value_invalid");

    [Test]
    public void More_than_can_be_told_ends_in_a_word()
    {
        var read = Read(SmallDocuments.Ubl(string.Concat(Enumerable.Range(0, 20_000).Select(at => $"<cbc:UUID>{at}</cbc:UUID>"))));

        read.NotModelled.Count.ShouldBe(501);
        read.NotModelled[^1].Value.ShouldContain("more");
    }

    private static ImportedInvoice Read(string xml) => ExampleFiles.Read(Encoding.UTF8.GetBytes(xml));
}
