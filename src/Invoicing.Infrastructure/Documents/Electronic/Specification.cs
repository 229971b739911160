using Invoicing.Application.Documents;
using Invoicing.Application.EInvoicing;
using Invoicing.Application.Invoices.Import;

namespace Invoicing.Infrastructure.Documents.Electronic;

/// <summary>What a document says it conforms to.</summary>
/// <param name="Id">BT-24.</param>
/// <param name="Process">BT-23.</param>
internal sealed record Specification(string Id, string? Process)
{
    private const string PeppolBilling = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    private const string Core = "urn:cen.eu:en16931:2017";

    public static readonly Specification En16931 = new(Core, null);
    public static readonly Specification Peppol = new($"{Core}#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0", PeppolBilling);
    public static readonly Specification XRechnung = new($"{Core}#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0", PeppolBilling);

    /// <summary>Whether a process (BT-23) is what is said of every document between two electronic addresses.</summary>
    public static bool Says(string? process, ImportedInvoice document) =>
        process == PeppolBilling && document.Seller.Endpoint is not null && document.Buyer.Endpoint is not null;

    public static Specification Of(InvoiceDocument document) =>
        EInvoiceProfiles.IsXRechnung(document) ? XRechnung : EInvoiceProfiles.IsPeppol(document) ? Peppol : En16931;
}
