using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;
using MediatR;

namespace Invoicing.Application.Mail;

/// <summary>Turns the wish to send an invoice into one queued message; told twice, it is still one.</summary>
internal sealed class OnInvoiceSent(IUnitOfWork unitOfWork, IInvoiceRepository invoices, IOutgoingMailRepository mails, TimeProvider time)
    : INotificationHandler<Committed<InvoiceSent>>
{
    public Task Handle(Committed<InvoiceSent> notification, CancellationToken cancellationToken) =>
        unitOfWork.ExecuteAsync(token => QueueAsync(notification, token), cancellationToken);

    private async Task<Unit> QueueAsync(Committed<InvoiceSent> notification, CancellationToken cancellationToken)
    {
        var id = new OutgoingMailId(notification.MessageId);
        if (await mails.FindAsync(id, cancellationToken) is not null)
        {
            return Unit.Value;
        }

        var invoice = await invoices.GetAsync(notification.Event.InvoiceId, cancellationToken);
        mails.Add(OutgoingMail.Queue(id, invoice, notification.Event.Recipient, time.GetUtcNow()));
        return Unit.Value;
    }
}
