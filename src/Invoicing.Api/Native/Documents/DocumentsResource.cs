using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Documents;

namespace Invoicing.Api.Native.Documents;

internal static class DocumentsResource
{
    public static ResourceType Describe() => new ResourceType<DocumentView, DocumentAttributes>("documents")
    {
        Singular = "document",
        Id = view => view.Id.ToString(),
        Fields = DocumentFields.Listed,
        Select = selection => new SelectDocumentsQuery(selection),
        Relationships = [Related.ToOne<DocumentView>("invoice", "invoices", view => view.InvoiceId)],
    };
}
