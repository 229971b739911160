using Invoicing.Application.Documents;
using Invoicing.Application.EInvoicing;
using Invoicing.Infrastructure.Documents.Cii;
using Invoicing.Infrastructure.Documents.Pdf;

namespace Invoicing.Infrastructure.Documents;

/// <summary>The CII of every invoice that can be an electronic one; a page without it is as good a page.</summary>
internal sealed class EmbeddedCii(CiiDocumentWriter writer) : IEmbeddedInvoice
{
    public byte[]? Find(InvoiceDocument document) => EInvoiceRules.IsElectronic(document) ? writer.Write(document) : null;
}
