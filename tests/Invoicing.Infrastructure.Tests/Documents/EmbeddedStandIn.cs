using Invoicing.Application.Documents;
using Invoicing.Infrastructure.Documents.Pdf;

namespace Invoicing.Infrastructure.Tests.Documents;

/// <summary>Gives every document the same bytes as its electronic invoice.</summary>
internal sealed class EmbeddedStandIn(byte[]? xml = null) : IEmbeddedInvoice
{
    public byte[]? Find(InvoiceDocument document) => xml;
}
