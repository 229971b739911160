using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Common;

namespace Invoicing.Api.Native.Deliveries;

public sealed record DeliveryAttributes
{
    /// <summary>The receiver's <c>webhook-id</c>: the same at every attempt.</summary>
    [JsonPropertyName("eventId")]
    public required string EventId { get; init; }

    [JsonPropertyName("eventType")]
    public required string EventType { get; init; }

    [JsonPropertyName("state")]
    [JsonConverter(typeof(CamelCase<WorkState>))]
    public required WorkState State { get; init; }

    [JsonPropertyName("attempts")]
    public required int Attempts { get; init; }

    /// <summary>Null when none follows.</summary>
    [JsonPropertyName("nextAttemptAt")]
    public DateTime? NextAttemptAt { get; init; }

    /// <summary>The HTTP status of the last attempt; null where there was no answer.</summary>
    [JsonPropertyName("lastStatus")]
    public int? LastStatus { get; init; }

    /// <summary>The beginning of what the receiver said, or why it was not heard.</summary>
    [JsonPropertyName("lastAnswer")]
    public string? LastAnswer { get; init; }

    [JsonPropertyName("lastAttemptAt")]
    public DateTime? LastAttemptAt { get; init; }

    /// <summary>As it is signed and sent.</summary>
    [JsonPropertyName("payload")]
    public required string Payload { get; init; }

    [JsonPropertyName("createdAt")]
    public required DateTime CreatedAt { get; init; }

    [JsonPropertyName("deliveredAt")]
    public DateTime? DeliveredAt { get; init; }
}
