using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Invoicing.Application.Invoices.Import;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents.Import;

[TestFixture]
public sealed class ExampleDocumentsTests
{
    private const string Agreement = "SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement";
    private const string Settlement = "SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement";
    private const string Sums = $"{Settlement}/SpecifiedTradeSettlementHeaderMonetarySummation";
    private const string Line = "SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem";
    private const string LineSettlement = $"{Line}/SpecifiedLineTradeSettlement";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // What every document says and no ledger needs to be told: that the tax is VAT, which way an allowance goes, that a transfer is a transfer.
    private static readonly string[] Structure = ["VAT", "LOC", "true", "false", "916", "Project reference", "30", "58"];

    [Test]
    public void There_are_thirteen_examples() => ExampleFiles.Names.Count.ShouldBe(13);

    [TestCaseSource(typeof(ExampleFiles), nameof(ExampleFiles.Names))]
    public void Head_and_totals_are_the_ones_in_the_file(string name)
    {
        var (read, facts) = (ExampleFiles.Read(name), new XmlFacts(ExampleFiles.Bytes(name)));

        read.Number.ShouldBe(facts.Text("ID", "ExchangedDocument/ID"));
        read.IssueDate.ShouldBe(facts.Date("IssueDate", "ExchangedDocument/IssueDateTime/DateTimeString"));
        read.DueDate.ShouldBe(facts.Date("DueDate", $"{Settlement}/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString"));
        read.TaxPointDate.ShouldBe(facts.Date("TaxPointDate", $"{Settlement}/ApplicableTradeTax/TaxPointDate/DateString"));
        read.Currency.ShouldBe(facts.Text("DocumentCurrencyCode", $"{Settlement}/InvoiceCurrencyCode"));
        read.Totals.LineTotal.ShouldBe(facts.Number("LegalMonetaryTotal/LineExtensionAmount", $"{Sums}/LineTotalAmount"));
        read.Totals.Allowances.ShouldBe(facts.Number("LegalMonetaryTotal/AllowanceTotalAmount", $"{Sums}/AllowanceTotalAmount"));
        read.Totals.Charges.ShouldBe(facts.Number("LegalMonetaryTotal/ChargeTotalAmount", $"{Sums}/ChargeTotalAmount"));
        read.Totals.TaxExclusive.ShouldBe(facts.Number("LegalMonetaryTotal/TaxExclusiveAmount", $"{Sums}/TaxBasisTotalAmount"));
        read.Totals.Tax.ShouldBe(facts.Number("TaxTotal/TaxAmount", $"{Sums}/TaxTotalAmount"));
        read.Totals.TaxInclusive.ShouldBe(facts.Number("LegalMonetaryTotal/TaxInclusiveAmount", $"{Sums}/GrandTotalAmount"));
        read.Totals.Prepaid.ShouldBe(facts.Number("LegalMonetaryTotal/PrepaidAmount", $"{Sums}/TotalPrepaidAmount"));
        read.Totals.Due.ShouldBe(facts.Number("LegalMonetaryTotal/PayableAmount", $"{Sums}/DuePayableAmount"));
    }

    [TestCaseSource(typeof(ExampleFiles), nameof(ExampleFiles.Names))]
    public void Lines_are_the_ones_in_the_file(string name)
    {
        var (read, facts) = (ExampleFiles.Read(name), new XmlFacts(ExampleFiles.Bytes(name)));
        var (line, quantity) = name.Contains("creditnote", StringComparison.Ordinal) ? ("CreditNoteLine", "CreditedQuantity") : ("InvoiceLine", "InvoicedQuantity");

        read.Lines.Select(own => own.Net).ShouldBe(
            facts.Numbers($"{line}/LineExtensionAmount", $"{LineSettlement}/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount"));
        read.Lines.Select(own => own.Quantity).ShouldBe(facts.Numbers($"{line}/{quantity}", $"{Line}/SpecifiedLineTradeDelivery/BilledQuantity"));
        read.Lines.Select(own => own.Price).ShouldBe(
            facts.Numbers($"{line}/Price/PriceAmount", $"{Line}/SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount"));
        read.Lines.Select(own => own.Name).ShouldBe(facts.Texts($"{line}/Item/Name", $"{Line}/SpecifiedTradeProduct/Name"));
        read.Lines.Select(own => own.Tax.Category).ShouldBe(facts.Texts($"{line}/Item/ClassifiedTaxCategory/ID", $"{LineSettlement}/ApplicableTradeTax/CategoryCode"));
        read.Lines.Sum(own => own.Net).ShouldBe(read.Totals.LineTotal!.Value);
    }

    [TestCaseSource(typeof(ExampleFiles), nameof(ExampleFiles.Names))]
    public void Parties_and_tax_groups_are_the_ones_in_the_file(string name)
    {
        var (read, facts) = (ExampleFiles.Read(name), new XmlFacts(ExampleFiles.Bytes(name)));

        (read.Seller.LegalName ?? read.Seller.Name).ShouldBe(
            facts.Text("AccountingSupplierParty/Party/PartyLegalEntity/RegistrationName", $"{Agreement}/SellerTradeParty/Name"));
        (read.Buyer.LegalName ?? read.Buyer.Name).ShouldBe(
            facts.Text("AccountingCustomerParty/Party/PartyLegalEntity/RegistrationName", $"{Agreement}/BuyerTradeParty/Name"));
        read.Seller.VatId.ShouldBe(facts.Text("AccountingSupplierParty/Party/PartyTaxScheme/CompanyID", $"{Agreement}/SellerTradeParty/SpecifiedTaxRegistration/ID"));
        read.Buyer.Address!.City.ShouldBe(facts.Text("AccountingCustomerParty/Party/PostalAddress/CityName", $"{Agreement}/BuyerTradeParty/PostalTradeAddress/CityName"));
        read.Taxes.Select(tax => tax.Base).ShouldBe(facts.Numbers("TaxTotal/TaxSubtotal/TaxableAmount", $"{Settlement}/ApplicableTradeTax/BasisAmount"));
        read.Taxes.Select(tax => tax.Amount).ShouldBe(facts.Numbers("TaxTotal/TaxSubtotal/TaxAmount", $"{Settlement}/ApplicableTradeTax/CalculatedAmount"));
        read.Taxes.Select(tax => tax.ExemptionReason).OfType<string>().ShouldBe(
            facts.Texts("TaxTotal/TaxSubtotal/TaxCategory/TaxExemptionReason", $"{Settlement}/ApplicableTradeTax/ExemptionReason"));
    }

    [TestCaseSource(typeof(ExampleFiles), nameof(ExampleFiles.Names))]
    public void No_text_of_the_file_gets_lost_unseen(string name)
    {
        var read = ExampleFiles.Read(name);
        var told = TextOf(read);

        foreach (var (element, text) in new XmlFacts(ExampleFiles.Bytes(name)).Leaves().Where(leaf => !Structure.Contains(leaf.Text)))
        {
            // What is written again of every document between two electronic addresses, and of no other.
            if (text == "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0" && read is { Seller.Endpoint: not null, Buyer.Endpoint: not null })
            {
                continue;
            }

            Spellings(element, text).Any(told.Contains).ShouldBeTrue($"{element} '{text}' is neither read nor listed");
        }
    }

    [TestCaseSource(typeof(ExampleFiles), nameof(ExampleFiles.Names))]
    public void What_is_listed_as_unknown_is_no_term_that_the_ledger_has(string name)
    {
        string[] modelled =
        [
            "BT-1", "BT-2", "BT-3", "BT-5", "BT-7", "BT-9", "BT-10", "BT-11", "BT-12", "BT-13", "BT-14", "BT-15", "BT-16", "BT-17", "BT-18", "BT-19", "BT-20", "BT-22",
            "BT-25", "BT-26", "BT-27", "BT-28", "BT-30", "BT-31", "BT-34", "BT-35", "BT-44", "BT-47", "BT-48", "BT-49", "BT-70", "BT-72", "BT-73", "BT-74", "BT-92", "BT-95",
            "BT-97", "BT-99", "BT-113", "BT-116", "BT-120", "BT-121", "BT-125", "BT-129", "BT-130", "BT-131", "BT-134", "BT-135", "BT-136", "BT-141", "BT-146", "BT-151",
        ];
        var listed = ExampleFiles.Read(name).NotModelled;

        listed.Select(term => term.Term).Intersect(modelled).ShouldBeEmpty();
        listed.Where(term => term.Term is null).Select(term => term.Path).ShouldAllBe(path => IsKnownToBeNameless(path));
    }

    /// <summary>Codes of schemes, addresses of parties that are not modelled, and references that EN 16931 does not have there.</summary>
    private static bool IsKnownToBeNameless(string path) =>
        path.Contains("/@", StringComparison.Ordinal)
        || path.Contains("PayeeParty", StringComparison.Ordinal)
        || path.Contains("TaxRepresentative", StringComparison.Ordinal)
        || path.EndsWith("BasisQuantity", StringComparison.Ordinal)
        || path.EndsWith("Indicator", StringComparison.Ordinal)
        || path.EndsWith("TypeCode", StringComparison.Ordinal);

    private static string TextOf(ImportedInvoice read)
    {
        var files = string.Concat(read.Files.Select(file => Convert.ToBase64String(file.Content.Span)));
        return JsonSerializer.Serialize(read with { Files = [] }, Plain) + files;
    }

    private static IEnumerable<string> Spellings(string element, string text)
    {
        yield return JsonSerializer.Serialize(text, Plain).Trim('"');
        if (decimal.TryParse(text, CultureInfo.InvariantCulture, out var number))
        {
            yield return number.ToString(CultureInfo.InvariantCulture);
        }

        if (element is "DateTimeString" or "DateString" && DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            yield return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        yield return text.Length > 200 ? JsonSerializer.Serialize(text[..200], Plain).Trim('"') : "\0";
    }
}
