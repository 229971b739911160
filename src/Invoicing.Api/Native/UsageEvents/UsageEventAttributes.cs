using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;

namespace Invoicing.Api.Native.UsageEvents;

public sealed record UsageEventAttributes
{
    [JsonPropertyName("meter")]
    [MustBeSent]
    public required string Meter { get; init; }

    /// <summary>The caller's own key: a second event with it is the first one.</summary>
    [JsonPropertyName("key")]
    public required string Key { get; init; }

    [JsonPropertyName("timestamp")]
    [MustBeSent]
    public required DateTime Timestamp { get; init; }

    /// <summary>Decimal text.</summary>
    [JsonPropertyName("quantity")]
    [RegularExpression(DecimalText.Pattern)]
    [MustBeSent]
    public required string Quantity { get; init; }

    [JsonPropertyName("createdAt")]
    [ReadOnlyMember]
    public required DateTime CreatedAt { get; init; }
}
