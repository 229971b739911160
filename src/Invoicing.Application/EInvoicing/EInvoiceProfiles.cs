using Invoicing.Application.Documents;
using Invoicing.Domain.Taxes;

namespace Invoicing.Application.EInvoicing;

/// <summary>Which rules a document has to follow beside those of EN 16931.</summary>
public static class EInvoiceProfiles
{
    private const string LeitwegScheme = "0204";

    /// <summary>Nothing in it is in the scope of tax, so that it names no VAT id (BR-O-02).</summary>
    public static bool IsOutsideTax(this InvoiceDocument document) => document.Taxes.Count > 0 && document.Taxes.All(tax => tax.Category == TaxCategory.O);

    /// <summary>Both parties can be reached in the network.</summary>
    public static bool IsPeppol(InvoiceDocument document) => document is { Seller.Endpoint: not null, Buyer.Endpoint: not null };

    /// <summary>The buyer is a German authority: it is reached by its Leitweg-ID, or names it as its reference.</summary>
    public static bool IsXRechnung(InvoiceDocument document) =>
        document.Buyer.Endpoint?.Scheme == LeitwegScheme
        || (document.Buyer.Address?.CountryCode == "DE" && document.References.Buyer is { } reference && CheckDigits.IsLeitweg(reference));
}
