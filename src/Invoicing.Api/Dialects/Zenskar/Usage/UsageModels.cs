using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Zenskar.Usage;

/// <summary>One event; a list of them is taken too.</summary>
/// <param name="CustomerId">The customer's id, or its external id.</param>
/// <param name="EventId">The reporter's id of the event: the same one is counted once. An event without one is counted as often as it is sent.</param>
/// <param name="Quantity">How much was used; where it is absent the data's <c>quantity</c>, else the one number in the data, else 1.</param>
internal sealed record UsageRequest(
    [property: JsonPropertyName("customer_id"), JsonRequired] string CustomerId,
    [property: JsonPropertyName("timestamp"), JsonRequired] DateTimeOffset Timestamp,
    [property: JsonPropertyName("event_id")] string? EventId = null,
    [property: JsonPropertyName("quantity")] decimal? Quantity = null,
    [property: JsonPropertyName("data"), DocumentedAs("object")] JsonElement? Data = null);

/// <param name="Duplicates">How many were counted before.</param>
internal sealed record UsageReply(
    [property: JsonPropertyName("status"), JsonRequired] string Status,
    [property: JsonPropertyName("ingested"), JsonRequired] int Ingested,
    [property: JsonPropertyName("duplicates"), JsonRequired] int Duplicates);

internal sealed record UsageResponse
{
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("event_id")]
    public required string EventId { get; init; }

    [JsonPropertyName("customer_id")]
    public required Guid CustomerId { get; init; }

    [JsonPropertyName("timestamp")]
    public required string Timestamp { get; init; }

    [JsonPropertyName("quantity")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("data"), DocumentedAs("object")]
    public required JsonElement Data { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }
}
