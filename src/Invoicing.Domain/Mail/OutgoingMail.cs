namespace Invoicing.Domain.Mail;

using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

/// <summary>One message to one recipient: queued with what it is about, then sent, or given up with the server's answer.</summary>
public sealed class OutgoingMail : Entity
{
    /// <summary>How often a message goes out again of which nobody knows whether it was taken.</summary>
    private const int ResentWhenUnknown = 1;

    private OutgoingMail()
    {
    }

    public OutgoingMailId Id { get; private init; }

    public OrganizationId OrganizationId { get; private init; }

    public InvoiceId InvoiceId { get; private init; }

    public int Revision { get; private init; }

    public MailPurpose Purpose { get; private init; }

    public string Recipient { get; private init; } = null!;

    public string RecipientKey { get; private init; } = null!;

    /// <summary>Counts from 0 and rises when the same message is asked for again.</summary>
    public int Repetition { get; private init; }

    public string MessageId { get; private init; } = null!;

    public MailState State { get; private set; }

    public WorkItem Work { get; private init; } = null!;

    /// <summary>While a worker speaks with the mail server; where the worker died meanwhile, the outcome is unknown.</summary>
    public DateTimeOffset? TalkingSince { get; private set; }

    public int UnknownOutcomes { get; private set; }

    public DateTimeOffset? LastAttemptAt { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <param name="senderDomain">Of the address that it comes from.</param>
    public static OutgoingMail Queue(OutgoingMailId id, Invoice invoice, string recipient, int repetition, string senderDomain, DateTimeOffset now)
    {
        var key = MailKey.Of(invoice, recipient);
        return new OutgoingMail
        {
            Id = id,
            AccountId = invoice.AccountId,
            OrganizationId = invoice.OrganizationId,
            InvoiceId = invoice.Id,
            Revision = key.Revision,
            Purpose = key.Purpose,
            Recipient = recipient,
            RecipientKey = key.RecipientKey,
            Repetition = repetition,
            MessageId = key.MessageId(repetition, senderDomain),
            Work = WorkItem.DueAt(now),
            CreatedAt = now,
        };
    }

    public void Sent(string answer, DateTimeOffset now)
    {
        Note(MailState.Sent, now);
        SentAt = now;
        Work.Finish(answer);
        Raise(new MailSent(Id, InvoiceId));
    }

    public void Defer(string answer, DateTimeOffset now)
    {
        Note(MailState.Deferred, now);
        Work.Defer(answer, RetryLadder.Mail, now);
        TellIfGivenUp(MailState.Failed, answer);
    }

    public void Fail(string answer, DateTimeOffset now)
    {
        Note(MailState.Failed, now);
        Work.GiveUp(answer);
        TellIfGivenUp(MailState.Failed, answer);
    }

    /// <summary>The server may have taken it. It is sent once more under the same <see cref="MessageId"/>, and then left to a person.</summary>
    public void LoseSight(string answer, DateTimeOffset now)
    {
        Note(MailState.Unknown, now);
        UnknownOutcomes++;
        Work.Defer(answer, UnknownOutcomes <= ResentWhenUnknown ? RetryLadder.Mail.DelayAfter(Work.Attempts + 1) : null, now);
        TellIfGivenUp(MailState.Unknown, answer);
    }

    /// <summary>Nothing was tried: it waits as it was.</summary>
    public void Wait(string reason, TimeSpan delay, DateTimeOffset now)
    {
        TalkingSince = null;
        Work.Postpone(reason, delay, now);
    }

    /// <summary>From the ladder's beginning, when a person says so.</summary>
    public void Retry(DateTimeOffset now)
    {
        if (Work.State != WorkState.Failed)
        {
            throw MailErrors.NotGivenUp(Id);
        }

        State = MailState.Queued;
        UnknownOutcomes = 0;
        Work.Restart(now);
    }

    private void Note(MailState state, DateTimeOffset now)
    {
        State = state;
        TalkingSince = null;
        LastAttemptAt = now;
    }

    private void TellIfGivenUp(MailState state, string answer)
    {
        if (Work.State == WorkState.Failed)
        {
            State = state;
            Raise(new MailFailed(Id, InvoiceId, answer));
        }
    }
}
