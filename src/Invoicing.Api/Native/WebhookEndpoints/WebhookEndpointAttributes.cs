using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Webhooks;

namespace Invoicing.Api.Native.WebhookEndpoints;

public sealed record WebhookEndpointAttributes
{
    [JsonPropertyName("url")]
    [MustBeSent]
    public required string Url { get; init; }

    /// <summary>Types such as <c>invoice.paid</c>, groups such as <c>invoice.*</c>, or <c>*</c>.</summary>
    [JsonPropertyName("eventTypes")]
    public required IReadOnlyList<string> EventTypes { get; init; }

    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>Nothing is sent to a disabled endpoint; its messages are kept.</summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(CamelCase<WebhookEndpointStatus>))]
    public WebhookEndpointStatus Status { get; init; }

    [JsonPropertyName("disabledReason")]
    [JsonConverter(typeof(CamelCase<WebhookDisabledReason>))]
    [ReadOnlyMember]
    public WebhookDisabledReason? DisabledReason { get; init; }

    [JsonPropertyName("disabledAt")]
    [ReadOnlyMember]
    public DateTime? DisabledAt { get; init; }

    [JsonPropertyName("health")]
    [ReadOnlyMember]
    public required WebhookHealthModel Health { get; init; }

    /// <summary>Signs the messages (Standard Webhooks). Shown once, in the answer to the request that made it.</summary>
    [JsonPropertyName("secret")]
    [ReadOnlyMember]
    public string? Secret { get; init; }

    /// <summary>Until when secrets of before sign beside the newest; null where it signs alone.</summary>
    [JsonPropertyName("oldSecretsValidUntil")]
    [ReadOnlyMember]
    public DateTime? OldSecretsValidUntil { get; init; }

    [JsonPropertyName("createdAt")]
    [ReadOnlyMember]
    public required DateTime CreatedAt { get; init; }

    [JsonPropertyName("updatedAt")]
    [ReadOnlyMember]
    public required DateTime UpdatedAt { get; init; }
}

public sealed record WebhookHealthModel
{
    [JsonPropertyName("consecutiveFailures")]
    public required int ConsecutiveFailures { get; init; }

    /// <summary>Since when nothing has been accepted; null while all is well.</summary>
    [JsonPropertyName("failingSince")]
    public DateTime? FailingSince { get; init; }

    [JsonPropertyName("lastSuccessAt")]
    public DateTime? LastSuccessAt { get; init; }

    [JsonPropertyName("lastFailureAt")]
    public DateTime? LastFailureAt { get; init; }
}
