namespace Invoicing.Application.Abstractions;

/// <summary>Signs a message and posts it to its receiver.</summary>
public interface IWebhookSender
{
    /// <summary>Never throws for what the receiver says or does; that is the outcome.</summary>
    Task<WebhookOutcome> SendAsync(OutgoingWebhook message, CancellationToken cancellationToken);
}

/// <param name="MessageId">The same for every attempt, so that a receiver can drop a repetition.</param>
/// <param name="SealedSecrets">Each signs.</param>
public sealed record OutgoingWebhook(string Url, string MessageId, string Body, IReadOnlyList<byte[]> SealedSecrets);

/// <param name="Status">Null where there was no answer.</param>
/// <param name="Answer">The beginning of what the receiver said, or why it was not heard.</param>
/// <param name="RetryAfter">How long it asks to be left alone.</param>
public sealed record WebhookOutcome(WebhookResult Result, int? Status, string Answer, TimeSpan? RetryAfter = null);

public enum WebhookResult
{
    Accepted,
    Refused,

    /// <summary>410: the receiver wants nothing any more.</summary>
    Gone,
}
