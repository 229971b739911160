using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Mail;

namespace Invoicing.Api.Native.Mails;

public sealed record MailAttributes
{
    [JsonPropertyName("purpose")]
    [JsonConverter(typeof(CamelCase<MailPurpose>))]
    public required MailPurpose Purpose { get; init; }

    [JsonPropertyName("recipient")]
    public required string Recipient { get; init; }

    /// <summary>How often the same message had been asked for before.</summary>
    [JsonPropertyName("repetition")]
    public required int Repetition { get; init; }

    /// <summary>As in the message's header: the same at every attempt.</summary>
    [JsonPropertyName("messageId")]
    public required string MessageId { get; init; }

    /// <summary>Unknown: the mail server got the message and did not say whether it took it.</summary>
    [JsonPropertyName("state")]
    [JsonConverter(typeof(CamelCase<MailState>))]
    public required MailState State { get; init; }

    [JsonPropertyName("attempts")]
    public required int Attempts { get; init; }

    /// <summary>What the mail server said last, or why it was not asked.</summary>
    [JsonPropertyName("answer")]
    public string? Answer { get; init; }

    [JsonPropertyName("lastAttemptAt")]
    public DateTime? LastAttemptAt { get; init; }

    /// <summary>Null when none follows.</summary>
    [JsonPropertyName("nextAttemptAt")]
    public DateTime? NextAttemptAt { get; init; }

    [JsonPropertyName("createdAt")]
    public required DateTime CreatedAt { get; init; }

    [JsonPropertyName("sentAt")]
    public DateTime? SentAt { get; init; }
}
