using System.Text.Json.Serialization;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Mail;
using Invoicing.Domain.Mail;

namespace Invoicing.Api.Native.MailTemplates;

public sealed record PreviewMailModel
{
    /// <summary>The id of an issued invoice.</summary>
    [JsonPropertyName("invoice")]
    [MustBeSent]
    public required string Invoice { get; init; }

    /// <summary>The customer's own where it is left out.</summary>
    [JsonPropertyName("language")]
    public string? Language { get; init; }

    /// <summary>A template to be tried; without it, what would be used.</summary>
    [JsonPropertyName("subject")]
    public string? Subject { get; init; }

    [JsonPropertyName("text")]
    public string? Text { get; init; }

    [JsonPropertyName("html")]
    public string? Html { get; init; }
}

public sealed record MailPreviewAttributes
{
    [JsonPropertyName("purpose")]
    [JsonConverter(typeof(CamelCase<MailPurpose>))]
    public required MailPurpose Purpose { get; init; }

    [JsonPropertyName("language")]
    public required string Language { get; init; }

    [JsonPropertyName("subject")]
    public required string Subject { get; init; }

    [JsonPropertyName("text")]
    public required string Text { get; init; }

    [JsonPropertyName("html")]
    public string? Html { get; init; }
}

/// <summary>An answer and nothing else: there is no address at which a preview could be read again.</summary>
internal static class MailPreviewsResource
{
    public const string Name = "mailPreviews";

    public static ResourceType Describe() => new ResourceType<MailPreview, MailPreviewAttributes>(Name)
    {
        Singular = "mailPreview",
        Id = view => view.InvoiceId.ToString(),
    };
}
