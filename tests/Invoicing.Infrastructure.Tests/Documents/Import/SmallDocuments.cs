using System.Text;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Documents.Import;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Documents.Import;

/// <summary>Documents as small as they can be.</summary>
internal static class SmallDocuments
{
    public const string UblNamespaces =
        "xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\" "
        + "xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\" "
        + "xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\"";

    /// <param name="inside">Put in front of the lines.</param>
    public static string Ubl(string inside = "", string number = "X-1", string prolog = "") => $"""
        {prolog}<Invoice {UblNamespaces}>
        <cbc:ID>{number}</cbc:ID><cbc:IssueDate>2026-03-01</cbc:IssueDate><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
        {inside}
        <cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="HUR">2</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID="EUR">20</cbc:LineExtensionAmount>
        <cac:Item><cbc:Name>Work</cbc:Name><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>21</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item>
        <cac:Price><cbc:PriceAmount currencyID="EUR">10</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
        </Invoice>
        """;

    public static InvoicingException Refusal(byte[] file) => Should.Throw<InvoicingException>(() => new ElectronicInvoiceReader().Read(file));

    public static InvoicingException Refusal(string xml) => Refusal(Encoding.UTF8.GetBytes(xml));
}
