using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Orders;

namespace Invoicing.Api.Native.Orders;

public sealed record OrderAttributes
{
    [JsonPropertyName("status")]
    [JsonConverter(typeof(CamelCase<OrderStatus>))]
    [ReadOnlyMember]
    public required OrderStatus Status { get; init; }

    [JsonPropertyName("currency")]
    public required string Currency { get; init; }

    [JsonPropertyName("description")]
    public required string Description { get; init; }

    [JsonPropertyName("externalId")]
    public string? ExternalId { get; init; }

    [JsonPropertyName("invoiceNumber")]
    [ReadOnlyMember]
    public required string InvoiceNumber { get; init; }

    [JsonPropertyName("items")]
    public required IReadOnlyList<OrderItemModel> Items { get; init; }

    [JsonPropertyName("subtotal")]
    [ReadOnlyMember]
    public required AmountModel Subtotal { get; init; }

    [JsonPropertyName("discount")]
    public required AmountModel Discount { get; init; }

    [JsonPropertyName("net")]
    [ReadOnlyMember]
    public required AmountModel Net { get; init; }

    [JsonPropertyName("tax")]
    [ReadOnlyMember]
    public required AmountModel Tax { get; init; }

    [JsonPropertyName("total")]
    [ReadOnlyMember]
    public required AmountModel Total { get; init; }

    [JsonPropertyName("refunded")]
    [ReadOnlyMember]
    public required AmountModel Refunded { get; init; }

    [JsonPropertyName("productName")]
    [ReadOnlyMember]
    public string? ProductName { get; init; }

    [JsonPropertyName("billingName")]
    public string? BillingName { get; init; }

    [JsonPropertyName("billingAddress")]
    public AddressModel? BillingAddress { get; init; }

    [JsonPropertyName("createdAt")]
    [ReadOnlyMember]
    public required DateTime CreatedAt { get; init; }
}

public sealed record OrderItemModel
{
    [JsonPropertyName("label")]
    [MustBeSent]
    public required string Label { get; init; }

    [JsonPropertyName("amount")]
    [MustBeSent]
    public required AmountModel Amount { get; init; }

    [JsonPropertyName("tax")]
    [ReadOnlyMember]
    public required AmountModel Tax { get; init; }
}
