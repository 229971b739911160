using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>A file that belongs to an invoice, with its bytes.</summary>
public sealed record GetAttachmentQuery(InvoiceId InvoiceId, Guid AttachmentId) : IQuery<AttachmentContent>;

public sealed record AttachmentContent(AttachedFile File, byte[] Content);

internal sealed class GetAttachmentHandler(ICurrentActor actor, IInvoiceRepository invoices, IInvoiceAttachmentRepository attachments)
    : IRequestHandler<GetAttachmentQuery, AttachmentContent>
{
    public async Task<AttachmentContent> Handle(GetAttachmentQuery query, CancellationToken cancellationToken)
    {
        var invoice = await invoices.GetGrantedAsync(actor, query.InvoiceId, cancellationToken);
        var file = invoice.Attachments.FirstOrDefault(file => file.Id == query.AttachmentId);
        var content = file is null ? null : await attachments.FindContentAsync(file.Id, cancellationToken);
        return file is not null && content is not null ? new AttachmentContent(file, content) : throw InvoiceErrors.AttachmentNotFound(query.AttachmentId);
    }
}
