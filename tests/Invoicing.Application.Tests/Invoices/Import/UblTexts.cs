using System.Text;

namespace Invoicing.Application.Tests.Invoices.Import;

/// <summary>UBL documents, written by hand from the standard.</summary>
internal static class UblTexts
{
    private const string Namespaces =
        "xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\" "
        + "xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\" "
        + "xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\"";

    public const string Seller = """
        <cac:AccountingSupplierParty><cac:Party><cbc:EndpointID schemeID="9930">DE123456789</cbc:EndpointID>
        <cac:PartyName><cbc:Name>Nordlicht</cbc:Name></cac:PartyName>
        <cac:PostalAddress><cbc:StreetName>Große Elbstraße 14</cbc:StreetName><cbc:CityName>Hamburg</cbc:CityName><cbc:PostalZone>22767</cbc:PostalZone><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
        <cac:PartyTaxScheme><cbc:CompanyID>DE123456789</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
        <cac:PartyLegalEntity><cbc:RegistrationName>Nordlicht Werkstätten GmbH</cbc:RegistrationName><cbc:CompanyID>HRB 40112</cbc:CompanyID></cac:PartyLegalEntity>
        <cac:Contact><cbc:Name>Ms Wolf</cbc:Name><cbc:Telephone>+49 40 1</cbc:Telephone><cbc:ElectronicMail>rechnung@nordlicht.example</cbc:ElectronicMail></cac:Contact></cac:Party></cac:AccountingSupplierParty>
        """;

    public const string Buyer = """
        <cac:AccountingCustomerParty><cac:Party><cbc:EndpointID schemeID="9957">FR40303265045</cbc:EndpointID>
        <cac:PostalAddress><cbc:StreetName>12 rue de l'Église</cbc:StreetName><cbc:CityName>Strasbourg</cbc:CityName><cbc:PostalZone>67000</cbc:PostalZone><cac:Country><cbc:IdentificationCode>FR</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
        <cac:PartyTaxScheme><cbc:CompanyID>FR40303265045</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
        <cac:PartyLegalEntity><cbc:RegistrationName>Atelier Lefèvre</cbc:RegistrationName><cbc:CompanyID>303265045</cbc:CompanyID></cac:PartyLegalEntity>
        <cac:Contact><cbc:Telephone>+33 3 1</cbc:Telephone><cbc:ElectronicMail>compta@lefevre.example</cbc:ElectronicMail></cac:Contact></cac:Party></cac:AccountingCustomerParty>
        """;

    public static byte[] Invoice(string lines, string head = "", string tail = "", string number = "R-1", string seller = Seller, string buyer = Buyer) => Encoding.UTF8.GetBytes($"""
        <?xml version="1.0" encoding="UTF-8"?>
        <Invoice {Namespaces}><cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID><cbc:ID>{number}</cbc:ID><cbc:IssueDate>2026-03-01</cbc:IssueDate>
        <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>{head}{seller}{buyer}{tail}{lines}</Invoice>
        """);

    /// <param name="more">Between the net and the item.</param>
    public static string Line(
        string net, string quantity = "1", string price = "100", string more = "", string baseQuantity = "", string tax = "S", string rate = "19", string name = "Shelf") => $"""
        <cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="HUR">{quantity}</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID="EUR">{net}</cbc:LineExtensionAmount>{more}
        <cac:Item><cbc:Name>{name}</cbc:Name>{Category("ClassifiedTaxCategory", tax, rate)}</cac:Item>
        <cac:Price><cbc:PriceAmount currencyID="EUR">{price}</cbc:PriceAmount>{(baseQuantity.Length == 0 ? "" : $"<cbc:BaseQuantity>{baseQuantity}</cbc:BaseQuantity>")}</cac:Price></cac:InvoiceLine>
        """;

    public static string Allowance(string amount, bool isCharge = false, string reason = "Loyalty", string category = "") =>
        $"<cac:AllowanceCharge><cbc:ChargeIndicator>{(isCharge ? "true" : "false")}</cbc:ChargeIndicator><cbc:AllowanceChargeReason>{reason}</cbc:AllowanceChargeReason><cbc:Amount currencyID=\"EUR\">{amount}</cbc:Amount>{category}</cac:AllowanceCharge>";

    public static string Category(string element, string category, string rate, string reason = "") =>
        $"<cac:{element}><cbc:ID>{category}</cbc:ID><cbc:Percent>{rate}</cbc:Percent>{reason}<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:{element}>";

    public static string Group(string net, string tax, string category = "S", string rate = "19", string reason = "") =>
        $"<cac:TaxSubtotal><cbc:TaxableAmount currencyID=\"EUR\">{net}</cbc:TaxableAmount><cbc:TaxAmount currencyID=\"EUR\">{tax}</cbc:TaxAmount>{Category("TaxCategory", category, rate, reason)}</cac:TaxSubtotal>";

    public static string Tax(string amount, params string[] groups) => $"<cac:TaxTotal><cbc:TaxAmount currencyID=\"EUR\">{amount}</cbc:TaxAmount>{string.Concat(groups)}</cac:TaxTotal>";

    public static string Totals(string lines, string exclusive, string inclusive, string due, string more = "") =>
        $"<cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID=\"EUR\">{lines}</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount currencyID=\"EUR\">{exclusive}</cbc:TaxExclusiveAmount><cbc:TaxInclusiveAmount currencyID=\"EUR\">{inclusive}</cbc:TaxInclusiveAmount>{more}<cbc:PayableAmount currencyID=\"EUR\">{due}</cbc:PayableAmount></cac:LegalMonetaryTotal>";
}
