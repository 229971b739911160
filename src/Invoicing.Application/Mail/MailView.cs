using Invoicing.Domain.Common;
using Invoicing.Domain.Mail;

namespace Invoicing.Application.Mail;

/// <summary>The one read model of an outgoing message.</summary>
/// <param name="NextAttemptAt">Null when none follows.</param>
/// <param name="Answer">What the mail server said last, or why it was not asked.</param>
public sealed record MailView(
    Guid Id,
    Guid OrganizationId,
    Guid InvoiceId,
    MailPurpose Purpose,
    string Recipient,
    int Repetition,
    string MessageId,
    MailState State,
    int Attempts,
    string? Answer,
    DateTimeOffset? LastAttemptAt,
    DateTimeOffset? NextAttemptAt,
    DateTimeOffset CreatedAt,
    DateTimeOffset? SentAt,
    int Version)
{
    public static MailView Of(OutgoingMail mail) => new(
        mail.Id.Value,
        mail.OrganizationId.Value,
        mail.InvoiceId.Value,
        mail.Purpose,
        mail.Recipient,
        mail.Repetition,
        mail.MessageId,
        mail.State,
        mail.Work.Attempts,
        mail.Work.LastAnswer,
        mail.LastAttemptAt,
        mail.Work.State == WorkState.Queued ? mail.Work.DueSince : null,
        mail.CreatedAt,
        mail.SentAt,
        mail.Version);
}
