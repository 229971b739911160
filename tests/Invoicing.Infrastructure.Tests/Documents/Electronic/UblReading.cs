using System.Xml.Linq;

namespace Invoicing.Infrastructure.Tests.Documents.Electronic;

/// <summary>Reads UBL by the standard's syntax binding, knowing nothing of the writer.</summary>
internal static class UblReading
{
    private const string Schema = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static readonly XNamespace Cac = $"{Schema}CommonAggregateComponents-2";
    private static readonly XNamespace Cbc = $"{Schema}CommonBasicComponents-2";

    public static Said Read(byte[] xml)
    {
        var root = XDocument.Load(new MemoryStream(xml), LoadOptions.PreserveWhitespace).Root!;
        var isCredit = root.Name.LocalName == "CreditNote";
        root.Name.NamespaceName.ShouldBeSchema($"{Schema}{(isCredit ? "CreditNote" : "Invoice")}-2");
        var allowances = root.Elements(Cac + "AllowanceCharge").Select(Allowance).ToArray();
        return new Said(
            Text(root, "CustomizationID"),
            Text(root, "ProfileID"),
            Text(root, "ID"),
            Text(root, "IssueDate"),
            Text(root, isCredit ? "CreditNoteTypeCode" : "InvoiceTypeCode"),
            Text(root, "DocumentCurrencyCode"),
            isCredit ? root.Elements(Cac + "PaymentMeans").Select(means => Text(means, "PaymentDueDate")).FirstOrDefault() : Text(root, "DueDate"),
            Text(root, "TaxPointDate"),
            Party(root.Element(Cac + "AccountingSupplierParty")),
            Party(root.Element(Cac + "AccountingCustomerParty")),
            [.. root.Elements(Cac + (isCredit ? "CreditNoteLine" : "InvoiceLine")).Select(Line)],
            [.. root.Elements(Cac + "TaxTotal").Elements(Cac + "TaxSubtotal").Select(Tax)],
            [.. allowances.Where(item => !item.IsCharge)],
            [.. allowances.Where(item => item.IsCharge)],
            Totals(root),
            Payment(root))
        {
            Notes = [.. root.Elements(Cbc + "Note").Select(note => note.Value)],
            References = References(root, isCredit),
            Period = Period(root),
            DeliveryDate = Text(root.Element(Cac + "Delivery"), "ActualDeliveryDate"),
            DeliveryName = Text(root.Element(Cac + "Delivery")?.Element(Cac + "DeliveryParty")?.Element(Cac + "PartyName"), "Name"),
            DeliveryAddress = Address(root.Element(Cac + "Delivery")?.Element(Cac + "DeliveryLocation")?.Element(Cac + "Address")),
        };
    }

    private static SaidParty Party(XElement? role)
    {
        var party = role?.Element(Cac + "Party");
        var legal = party?.Element(Cac + "PartyLegalEntity");
        var contact = party?.Element(Cac + "Contact");
        string? TaxId(bool isVat) => Text(
            party?.Elements(Cac + "PartyTaxScheme").SingleOrDefault(scheme => Text(scheme.Element(Cac + "TaxScheme"), "ID") == "VAT" == isVat), "CompanyID");
        return new SaidParty(
            Text(legal, "RegistrationName"), Text(party?.Element(Cac + "PartyName"), "Name"), Address(party?.Element(Cac + "PostalAddress")),
            TaxId(true), TaxId(false), Id(legal, "CompanyID"), Id(party, "EndpointID"),
            Text(contact, "Name"), Text(contact, "Telephone"), Text(contact, "ElectronicMail"));
    }

    private static SaidLine Line(XElement line)
    {
        var quantity = line.Element(Cbc + "InvoicedQuantity") ?? line.Element(Cbc + "CreditedQuantity");
        var tax = line.Element(Cac + "Item")?.Element(Cac + "ClassifiedTaxCategory");
        return new SaidLine(
            Text(line, "ID"), Text(line.Element(Cac + "Item"), "Name"), quantity?.Value, quantity?.Attribute("unitCode")?.Value,
            Text(line.Element(Cac + "Price"), "PriceAmount"), Text(line, "LineExtensionAmount"), Text(tax, "ID"), Text(tax, "Percent"), Period(line),
            [.. line.Elements(Cac + "AllowanceCharge").Select(Allowance)]);
    }

    private static SaidAllowance Allowance(XElement item) => new(
        Text(item, "ChargeIndicator") == "true", Text(item, "Amount"), Text(item, "AllowanceChargeReasonCode"), Text(item, "AllowanceChargeReason"),
        Text(item.Element(Cac + "TaxCategory"), "ID"), Text(item.Element(Cac + "TaxCategory"), "Percent"));

    private static SaidTax Tax(XElement group)
    {
        var category = group.Element(Cac + "TaxCategory");
        return new SaidTax(
            Text(category, "ID"), Text(category, "Percent"), Text(group, "TaxableAmount"), Text(group, "TaxAmount"),
            Text(category, "TaxExemptionReasonCode"), Text(category, "TaxExemptionReason"));
    }

    private static SaidTotals Totals(XElement root)
    {
        var totals = root.Element(Cac + "LegalMonetaryTotal");
        return new SaidTotals(
            Text(totals, "LineExtensionAmount"), Text(totals, "AllowanceTotalAmount"), Text(totals, "ChargeTotalAmount"), Text(totals, "TaxExclusiveAmount"),
            Text(root.Elements(Cac + "TaxTotal").Single(), "TaxAmount"), Text(totals, "TaxInclusiveAmount"), Text(totals, "PrepaidAmount"),
            Text(totals, "PayableRoundingAmount"), Text(totals, "PayableAmount"));
    }

    private static SaidPayment Payment(XElement root) => new(
        Text(root.Element(Cac + "PaymentTerms"), "Note"),
        root.Elements(Cac + "PaymentMeans").Select(means => Text(means, "PaymentID")).Distinct().SingleOrDefault(),
        [.. root.Elements(Cac + "PaymentMeans").Select(means => (Code: Text(means, "PaymentMeansCode"), Account: means.Element(Cac + "PayeeFinancialAccount")))
            .Select(means => new SaidAccount(
                means.Code, Text(means.Account, "ID"), Text(means.Account, "Name"), Text(means.Account?.Element(Cac + "FinancialInstitutionBranch"), "ID")))]);

    private static Dictionary<string, string?> References(XElement root, bool isCredit)
    {
        string? Additional(string? code) => Text(
            root.Elements(Cac + "AdditionalDocumentReference").SingleOrDefault(item => Text(item, "DocumentTypeCode") == code), "ID");
        var order = Text(root.Element(Cac + "OrderReference"), "ID");
        return new Dictionary<string, string?>
        {
            ["BT-10"] = Text(root, "BuyerReference"),
            ["BT-11"] = isCredit ? Additional("50") : Text(root.Element(Cac + "ProjectReference"), "ID"),
            ["BT-12"] = Text(root.Element(Cac + "ContractDocumentReference"), "ID"),
            ["BT-13"] = order == "NA" ? null : order,
            ["BT-14"] = Text(root.Element(Cac + "OrderReference"), "SalesOrderID"),
            ["BT-15"] = Text(root.Element(Cac + "ReceiptDocumentReference"), "ID"),
            ["BT-16"] = Text(root.Element(Cac + "DespatchDocumentReference"), "ID"),
            ["BT-17"] = Text(root.Element(Cac + "OriginatorDocumentReference"), "ID"),
            ["BT-18"] = Additional("130"),
            ["BT-19"] = Text(root, "AccountingCost"),
            ["BG-24"] = Additional(null),
            ["BG-3"] = string.Join(' ', root.Elements(Cac + "BillingReference").Elements(Cac + "InvoiceDocumentReference")
                .Select(item => $"{Text(item, "ID")}/{Text(item, "IssueDate")}")),
        };
    }

    private static SaidPeriod? Period(XElement element) => element.Element(Cac + "InvoicePeriod") is { } period
        ? new SaidPeriod(Text(period, "StartDate"), Text(period, "EndDate"))
        : null;

    private static SaidAddress? Address(XElement? address) => address is null ? null : new SaidAddress(
        Text(address, "StreetName"), Text(address, "AdditionalStreetName"), Text(address, "CityName"), Text(address, "PostalZone"),
        Text(address, "CountrySubentity"), Text(address.Element(Cac + "Country"), "IdentificationCode"));

    private static SaidId? Id(XElement? element, string name) => element?.Element(Cbc + name) is { } id ? new SaidId(id.Value, id.Attribute("schemeID")?.Value) : null;

    private static string? Text(XElement? element, string name) => element?.Element(Cbc + name)?.Value;

    private static void ShouldBeSchema(this string name, string expected)
    {
        if (name != expected)
        {
            throw new InvalidOperationException($"{name} is not {expected}.");
        }
    }
}
