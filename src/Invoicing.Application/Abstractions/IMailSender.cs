namespace Invoicing.Application.Abstractions;

/// <summary>Hands a message to a mail server.</summary>
public interface IMailSender
{
    /// <summary>Never throws for what the server says; that is the outcome.</summary>
    Task<MailOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken);
}

/// <param name="MessageId">The same for every attempt, so that a receiver can drop a repetition.</param>
public sealed record MailMessage(
    string MessageId,
    string FromName,
    string To,
    string Subject,
    string Text,
    IReadOnlyList<MailAttachment> Attachments);

public sealed record MailAttachment(string FileName, string MediaType, byte[] Content);

/// <param name="Answer">What the server said, or why it was not asked.</param>
public sealed record MailOutcome(MailResult Result, string Answer);

public enum MailResult
{
    Sent,

    /// <summary>A passing refusal (4xx, no connection): try again.</summary>
    Deferred,

    /// <summary>A lasting refusal (5xx): trying again is useless.</summary>
    Refused,

    /// <summary>No mail server is configured: the message waits.</summary>
    NotConfigured,
}
