namespace Invoicing.Domain.Mail;

using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;

/// <summary>One message to one recipient: queued with what it is about, then sent, or given up with the server's answer.</summary>
public sealed class OutgoingMail : Entity
{
    private OutgoingMail()
    {
    }

    public OutgoingMailId Id { get; private init; }

    public InvoiceId InvoiceId { get; private init; }


    public string Recipient { get; private init; } = null!;

    public WorkItem Work { get; private init; } = null!;

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? SentAt { get; private set; }

    public static OutgoingMail Queue(OutgoingMailId id, Invoice invoice, string recipient, DateTimeOffset now) => new()
    {
        Id = id,
        AccountId = invoice.AccountId,
        InvoiceId = invoice.Id,
        Recipient = recipient,
        Work = WorkItem.DueAt(now),
        CreatedAt = now,
    };

    public void Sent(DateTimeOffset now)
    {
        SentAt = now;
        Work.Finish();
        Raise(new MailSent(Id, InvoiceId));
    }

    public void Defer(string answer, DateTimeOffset now) => Work.Defer(answer, RetryLadder.Mail, now);

    public void Fail(string answer)
    {
        Work.GiveUp(answer);
        Raise(new MailFailed(Id, InvoiceId, answer));
    }
}
