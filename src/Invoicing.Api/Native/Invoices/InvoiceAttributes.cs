using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Invoices;

namespace Invoicing.Api.Native.Invoices;

public sealed record InvoiceAttributes
{
    [JsonPropertyName("kind")]
    [JsonConverter(typeof(CamelCase<InvoiceKind>))]
    [ReadOnlyMember]
    public required InvoiceKind Kind { get; init; }

    [JsonPropertyName("status")]
    [JsonConverter(typeof(CamelCase<InvoiceStatus>))]
    [ReadOnlyMember]
    public required InvoiceStatus Status { get; init; }

    [JsonPropertyName("number")]
    [ReadOnlyMember]
    public string? Number { get; init; }

    /// <summary>The seller's own reference, unique per customer.</summary>
    [JsonPropertyName("reference")]
    public string? Reference { get; init; }

    /// <summary>The caller's own key, unique per organization.</summary>
    [JsonPropertyName("externalId")]
    public string? ExternalId { get; init; }

    [JsonPropertyName("currency")]
    public required string Currency { get; init; }

    [JsonPropertyName("issueDate")]
    public DateOnly? IssueDate { get; init; }

    [JsonPropertyName("dueDate")]
    public DateOnly? DueDate { get; init; }

    [JsonPropertyName("notes")]
    public required IReadOnlyList<string> Notes { get; init; }

    [JsonPropertyName("lines")]
    public required IReadOnlyList<InvoiceLineModel> Lines { get; init; }

    [JsonPropertyName("taxExclusive")]
    [ReadOnlyMember]
    public required AmountModel TaxExclusive { get; init; }

    [JsonPropertyName("tax")]
    [ReadOnlyMember]
    public required AmountModel Tax { get; init; }

    [JsonPropertyName("taxInclusive")]
    [ReadOnlyMember]
    public required AmountModel TaxInclusive { get; init; }

    [JsonPropertyName("due")]
    [ReadOnlyMember]
    public required AmountModel Due { get; init; }

    [JsonPropertyName("paid")]
    [ReadOnlyMember]
    public required AmountModel Paid { get; init; }

    [JsonPropertyName("credited")]
    [ReadOnlyMember]
    public required AmountModel Credited { get; init; }

    /// <summary>What is still open; never below zero.</summary>
    [JsonPropertyName("balance")]
    [ReadOnlyMember]
    public required AmountModel Balance { get; init; }

    /// <summary>On a credit note: what of it goes back to the customer.</summary>
    [JsonPropertyName("refundable")]
    [ReadOnlyMember]
    public required AmountModel Refundable { get; init; }

    [JsonPropertyName("createdAt")]
    [ReadOnlyMember]
    public required DateTime CreatedAt { get; init; }

    [JsonPropertyName("updatedAt")]
    [ReadOnlyMember]
    public required DateTime UpdatedAt { get; init; }

    [JsonPropertyName("issuedAt")]
    [ReadOnlyMember]
    public DateTime? IssuedAt { get; init; }
}

/// <param name="Quantity">Decimal text.</param>
/// <param name="UnitPrice">Decimal text in the invoice's currency.</param>
public sealed record InvoiceLineModel(
    [property: JsonPropertyName("description")] string Description,
    [property: JsonPropertyName("quantity")] string Quantity,
    [property: JsonPropertyName("unitPrice")] string UnitPrice,
    [property: JsonPropertyName("net")] AmountModel Net);
