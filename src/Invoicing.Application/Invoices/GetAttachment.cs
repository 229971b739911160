using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>The bytes of a file that an invoice lists.</summary>
public sealed record GetAttachmentQuery(InvoiceId InvoiceId, Guid AttachmentId) : IQuery<DocumentContent>;

internal sealed class GetAttachmentHandler(ICurrentActor actor, IInvoiceRepository invoices, IInvoiceAttachmentRepository attachments)
    : IRequestHandler<GetAttachmentQuery, DocumentContent>
{
    public async Task<DocumentContent> Handle(GetAttachmentQuery query, CancellationToken cancellationToken)
    {
        var invoice = await invoices.GetGrantedAsync(actor, query.InvoiceId, cancellationToken);
        var file = invoice.Attachments.FirstOrDefault(file => file.Id == query.AttachmentId) ?? throw InvoiceErrors.AttachmentNotFound(query.AttachmentId);
        var content = await attachments.FindContentAsync(file.Id, cancellationToken) ?? throw InvoiceErrors.AttachmentNotFound(query.AttachmentId);
        return new DocumentContent(file.Name, file.MediaType, file.Sha256, content);
    }
}
