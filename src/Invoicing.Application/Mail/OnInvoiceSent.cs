using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;
using MediatR;

namespace Invoicing.Application.Mail;

/// <summary>
/// Turns the wish to send an invoice into one queued message. The same message for the same recipient is queued once, however often it is
/// wished for, unless it is wished for again. The unique index is the judge: whoever comes second starts again and finds the first one's.
/// </summary>
internal sealed class OnInvoiceSent(
    IUnitOfWork unitOfWork, IInvoiceRepository invoices, IOutgoingMailRepository mails, MailRules rules, TimeProvider time)
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

        var (invoiceId, recipient, again) = notification.Event;
        var invoice = await invoices.GetAsync(invoiceId, cancellationToken);
        var last = await mails.FindLastAsync(MailKey.Of(invoice, recipient), cancellationToken);
        if (last is null || again)
        {
            mails.Add(OutgoingMail.Queue(id, invoice, recipient, last is null ? 0 : last.Repetition + 1, rules.SenderDomain, time.GetUtcNow()));
        }
        else if (last.Work.State == WorkState.Failed)
        {
            last.Retry(time.GetUtcNow());
        }

        return Unit.Value;
    }
}
