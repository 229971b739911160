using Invoicing.Domain.Mail;

namespace Invoicing.Application.Abstractions;

/// <summary>Hands a message to a mail server.</summary>
public interface IMailSender
{
    /// <summary>Never throws for what the server says; that is the outcome.</summary>
    /// <exception cref="OperationCanceledException">Only while nothing can have been taken: once the message is out, the answer is waited for.</exception>
    Task<MailOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken);
}

/// <param name="MessageId">The same for every attempt, so that a receiver can drop a repetition.</param>
/// <param name="Date">When it was asked for: every attempt sends the same bytes.</param>
/// <param name="ReplyTo">Null for the address that it comes from.</param>
public sealed record MailMessage(
    string MessageId,
    DateTimeOffset Date,
    string FromName,
    string? ReplyTo,
    string To,
    MailTexts Texts,
    IReadOnlyList<MailAttachment> Attachments);

public sealed record MailAttachment(string FileName, string MediaType, byte[] Content);

/// <param name="Answer">What the server said, or why it was not asked.</param>
public sealed record MailOutcome(MailResult Result, string Answer);

public enum MailResult
{
    Sent,

    /// <summary>A passing refusal (4xx, no connection, no log-in): try again.</summary>
    Deferred,

    /// <summary>A lasting refusal of this message (5xx): trying again is useless.</summary>
    Refused,

    /// <summary>The message was sent whole, and no answer came.</summary>
    Unknown,

    /// <summary>No mail server is configured: the message waits.</summary>
    NotConfigured,
}
