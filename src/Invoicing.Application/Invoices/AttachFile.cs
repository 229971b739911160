using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>Puts a file beside a draft; it is issued with it.</summary>
public sealed record AttachFileCommand(InvoiceId InvoiceId, string Name, string MediaType, byte[] Content) : ICommand<AttachedFile>;

internal sealed class AttachFileHandler(ICurrentActor actor, IInvoiceRepository invoices, IInvoiceAttachmentRepository attachments, TimeProvider time)
    : IRequestHandler<AttachFileCommand, AttachedFile>
{
    public async Task<AttachedFile> Handle(AttachFileCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.LockGrantedAsync(actor, command.InvoiceId, cancellationToken);
        attachments.Add(invoice.Attach(Guid.CreateVersion7(), command.Name, command.MediaType, command.Content, time.GetUtcNow()));
        return invoice.Attachments[^1];
    }
}
