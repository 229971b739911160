using Invoicing.Application.Documents;

namespace Invoicing.Infrastructure.Documents.Pdf;

/// <summary>The electronic invoice that goes into the page's file.</summary>
public interface IEmbeddedInvoice
{
    /// <returns>CII, byte for byte as it is served elsewhere; null where the document is no electronic invoice.</returns>
    byte[]? Find(InvoiceDocument document);
}
