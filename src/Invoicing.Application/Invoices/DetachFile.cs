using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>Takes a file away from a draft.</summary>
public sealed record DetachFileCommand(InvoiceId InvoiceId, Guid AttachmentId) : ICommand<Unit>;

internal sealed class DetachFileHandler(ICurrentActor actor, IInvoiceRepository invoices, IInvoiceAttachmentRepository attachments, TimeProvider time)
    : IRequestHandler<DetachFileCommand, Unit>
{
    public async Task<Unit> Handle(DetachFileCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.LockGrantedAsync(actor, command.InvoiceId, cancellationToken);
        invoice.Detach(command.AttachmentId, time.GetUtcNow());

        // A correction lists the files of the invoice that it corrects, which keeps them.
        await attachments.RemoveAsync(command.AttachmentId, invoice.Id, cancellationToken);
        return Unit.Value;
    }
}
