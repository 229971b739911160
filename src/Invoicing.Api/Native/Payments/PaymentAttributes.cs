using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;

namespace Invoicing.Api.Native.Payments;

public sealed record PaymentAttributes
{
    /// <summary>Below zero where an earlier payment is taken back.</summary>
    [JsonPropertyName("amount")]
    public required AmountModel Amount { get; init; }

    [JsonPropertyName("date")]
    public required DateOnly Date { get; init; }

    [JsonPropertyName("method")]
    public required string Method { get; init; }

    [JsonPropertyName("reference")]
    public string? Reference { get; init; }

    /// <summary>What of it lowered the balance.</summary>
    [JsonPropertyName("applied")]
    [ReadOnlyMember]
    public required AmountModel Applied { get; init; }

    /// <summary>What is left of a surplus, as the customer's credit.</summary>
    [JsonPropertyName("unapplied")]
    [ReadOnlyMember]
    public required AmountModel Unapplied { get; init; }

    [JsonPropertyName("createdAt")]
    [ReadOnlyMember]
    public required DateTime CreatedAt { get; init; }
}
