using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>What endpoints are told of invoices and credit notes.</summary>
internal sealed class OnInvoiceChanged(Announcement announcement, IInvoiceRepository invoices)
    : INotificationHandler<Committed<InvoiceDrafted>>,
        INotificationHandler<Committed<InvoiceIssued>>,
        INotificationHandler<Committed<MailSent>>,
        INotificationHandler<Committed<PaymentRecorded>>,
        INotificationHandler<Committed<PaymentReversed>>,
        INotificationHandler<Committed<InvoicePaid>>,
        INotificationHandler<Committed<InvoiceCredited>>,
        INotificationHandler<Committed<InvoiceCorrected>>,
        INotificationHandler<Committed<InvoiceVoided>>,
        INotificationHandler<Committed<DocumentReady>>
{
    public Task Handle(Committed<InvoiceDrafted> notification, CancellationToken cancellationToken) =>
        TellAsync(notification, WebhookEventTypes.InvoiceCreated, notification.Event.InvoiceId, (_, notice) => notice, cancellationToken);

    public Task Handle(Committed<InvoiceIssued> notification, CancellationToken cancellationToken) =>
        TellAsync(notification, WebhookEventTypes.InvoiceIssued, notification.Event.InvoiceId, (_, notice) => notice, cancellationToken);

    public Task Handle(Committed<MailSent> notification, CancellationToken cancellationToken) =>
        TellAsync(notification, WebhookEventTypes.InvoiceSent, notification.Event.InvoiceId, (_, notice) => notice, cancellationToken);

    public Task Handle(Committed<PaymentRecorded> notification, CancellationToken cancellationToken)
    {
        var paid = notification.Event;
        return TellAsync(
            notification,
            WebhookEventTypes.InvoicePaymentRecorded,
            paid.InvoiceId,
            (invoice, notice) => notice with { Payment = new PaymentNotice(paid.PaymentId.Value, AmountNotice.Of(paid.AmountMinor, invoice.Currency)) },
            cancellationToken);
    }

    public Task Handle(Committed<PaymentReversed> notification, CancellationToken cancellationToken)
    {
        var reversed = notification.Event;
        return TellAsync(
            notification,
            WebhookEventTypes.InvoicePaymentReversed,
            reversed.InvoiceId,
            (invoice, notice) => notice with { Payment = new PaymentNotice(reversed.PaymentId.Value, AmountNotice.Of(reversed.AmountMinor, invoice.Currency)) },
            cancellationToken);
    }

    public Task Handle(Committed<InvoicePaid> notification, CancellationToken cancellationToken) =>
        TellAsync(notification, WebhookEventTypes.InvoicePaid, notification.Event.InvoiceId, (_, notice) => notice, cancellationToken);

    public Task Handle(Committed<InvoiceCredited> notification, CancellationToken cancellationToken)
    {
        var credited = notification.Event;
        return TellAsync(
            notification,
            WebhookEventTypes.InvoiceCredited,
            credited.InvoiceId,
            (invoice, notice) => notice with { CreditNote = new CreditNotice(credited.CreditNoteId.Value, AmountNotice.Of(credited.AmountMinor, invoice.Currency)) },
            cancellationToken);
    }

    public Task Handle(Committed<InvoiceCorrected> notification, CancellationToken cancellationToken)
    {
        var corrected = notification.Event;
        return TellAsync(
            notification,
            WebhookEventTypes.InvoiceCorrected,
            corrected.InvoiceId,
            (_, notice) => notice with { Correction = new CorrectionNotice(corrected.CreditNoteId.Value, corrected.DraftId.Value) },
            cancellationToken);
    }

    public Task Handle(Committed<InvoiceVoided> notification, CancellationToken cancellationToken) =>
        TellAsync(notification, WebhookEventTypes.InvoiceVoided, notification.Event.InvoiceId, (_, notice) => notice, cancellationToken);

    public Task Handle(Committed<DocumentReady> notification, CancellationToken cancellationToken)
    {
        var ready = notification.Event;
        return TellAsync(
            notification,
            WebhookEventTypes.InvoiceDocumentReady,
            ready.InvoiceId,
            (_, notice) => notice with { Document = new DocumentNotice(ready.RenderingId.Value, ready.Format, ready.Revision) },
            cancellationToken);
    }

    private Task TellAsync<TEvent>(
        Committed<TEvent> notification, string type, InvoiceId id, Func<Invoice, InvoiceNotice, InvoiceNotice> complete, CancellationToken cancellationToken)
        where TEvent : DomainEvent =>
        announcement.MakeAsync(
            notification,
            type,
            async token =>
            {
                var invoice = await invoices.GetAsync(id, token);
                return ((OrganizationId?)invoice.OrganizationId, complete(invoice, InvoiceNotice.Of(invoice, notification.Position)));
            },
            cancellationToken);
}
