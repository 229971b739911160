using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Mail;

namespace Invoicing.Api.Native.MailTemplates;

public sealed record MailTemplateAttributes
{
    [JsonPropertyName("purpose")]
    [JsonConverter(typeof(CamelCase<MailPurpose>))]
    [MustBeSent]
    [GivenOnce]
    public required MailPurpose Purpose { get; init; }

    /// <summary>ISO 639: two or three small letters.</summary>
    [JsonPropertyName("language")]
    [MustBeSent]
    [GivenOnce]
    public required string Language { get; init; }

    [JsonPropertyName("subject")]
    [MustBeSent]
    public required string Subject { get; init; }

    [JsonPropertyName("text")]
    [MustBeSent]
    public required string Text { get; init; }

    /// <summary>Null for messages in plain text alone.</summary>
    [JsonPropertyName("html")]
    public string? Html { get; init; }

    [JsonPropertyName("createdAt")]
    [ReadOnlyMember]
    public required DateTime CreatedAt { get; init; }

    [JsonPropertyName("updatedAt")]
    [ReadOnlyMember]
    public required DateTime UpdatedAt { get; init; }
}
