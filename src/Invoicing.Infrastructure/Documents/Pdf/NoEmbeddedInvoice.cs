using Invoicing.Application.Documents;

namespace Invoicing.Infrastructure.Documents.Pdf;

/// <summary>Where no electronic invoice is written, the page stands alone.</summary>
internal sealed class NoEmbeddedInvoice : IEmbeddedInvoice
{
    public byte[]? Find(InvoiceDocument document) => null;
}
