using System.Text.Json;
using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Polar.Orders;

/// <summary>What an order shows to its customer and to its merchant. It has the keys of every version of the clients; what this server does not know stays null.</summary>
public abstract record OrderBody
{
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }

    [JsonPropertyName("modified_at")]
    public required string? ModifiedAt { get; init; }

    /// <summary>pending, paid, refunded or partially_refunded.</summary>
    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("paid")]
    public required bool Paid { get; init; }

    [JsonPropertyName("subtotal_amount")]
    public required long SubtotalAmount { get; init; }

    [JsonPropertyName("discount_amount")]
    public required long DiscountAmount { get; init; }

    [JsonPropertyName("net_amount")]
    public required long NetAmount { get; init; }

    /// <summary>The older name of <c>net_amount</c>.</summary>
    [JsonPropertyName("amount")]
    public long Amount => NetAmount;

    [JsonPropertyName("tax_amount")]
    public required long TaxAmount { get; init; }

    [JsonPropertyName("total_amount")]
    public required long TotalAmount { get; init; }

    [JsonPropertyName("applied_balance_amount")]
    public long AppliedBalanceAmount => 0;

    [JsonPropertyName("from_balance_amount")]
    public long FromBalanceAmount => 0;

    [JsonPropertyName("due_amount")]
    public long DueAmount => Math.Max(0, TotalAmount + AppliedBalanceAmount);

    [JsonPropertyName("refunded_amount")]
    public required long RefundedAmount { get; init; }

    [JsonPropertyName("refunded_tax_amount")]
    public required long RefundedTaxAmount { get; init; }

    [JsonPropertyName("refundable_amount")]
    public long RefundableAmount => Math.Max(0, NetAmount + AppliedBalanceAmount - RefundedAmount);

    [JsonPropertyName("refundable_tax_amount")]
    public long RefundableTaxAmount => Math.Max(0, TaxAmount - RefundedTaxAmount);

    /// <summary>ISO 4217 in small letters.</summary>
    [JsonPropertyName("currency")]
    public required string Currency { get; init; }

    [JsonPropertyName("billing_reason")]
    public required string BillingReason { get; init; }

    [JsonPropertyName("billing_name")]
    public required string? BillingName { get; init; }

    [JsonPropertyName("billing_address")]
    public required CustomerAddress? BillingAddress { get; init; }

    [JsonPropertyName("invoice_number")]
    public required string InvoiceNumber { get; init; }

    [JsonPropertyName("receipt_number")]
    public string? ReceiptNumber => null;

    [JsonPropertyName("is_invoice_generated")]
    public required bool IsInvoiceGenerated { get; init; }

    [JsonPropertyName("seats")]
    public required long? Seats { get; init; }

    [JsonPropertyName("units")]
    public long? Units => null;

    [JsonPropertyName("customer_id")]
    public required Guid CustomerId { get; init; }

    /// <summary>The older name of <c>customer_id</c>.</summary>
    [JsonPropertyName("user_id")]
    public Guid UserId => CustomerId;

    [JsonPropertyName("product_id")]
    public required Guid? ProductId { get; init; }

    [JsonPropertyName("product_price_id")]
    public Guid? ProductPriceId => null;

    [JsonPropertyName("discount_id")]
    public required Guid? DiscountId { get; init; }

    [JsonPropertyName("subscription_id")]
    public required Guid? SubscriptionId { get; init; }

    [JsonPropertyName("checkout_id")]
    public required Guid? CheckoutId { get; init; }

    [JsonPropertyName("product")]
    public required JsonElement? Product { get; init; }

    [JsonPropertyName("product_price")]
    public object? ProductPrice => null;

    /// <summary>As the shop told it.</summary>
    [JsonPropertyName("subscription")]
    public required JsonElement? Subscription { get; init; }

    [JsonPropertyName("items")]
    public required IReadOnlyList<CustomerOrderItem> Items { get; init; }

    [JsonPropertyName("description")]
    public required string Description { get; init; }
}

public sealed record CustomerOrderItem(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("created_at")] string CreatedAt,
    [property: JsonPropertyName("modified_at")] string? ModifiedAt,
    [property: JsonPropertyName("label")] string Label,
    [property: JsonPropertyName("amount")] long Amount,
    [property: JsonPropertyName("tax_amount")] long TaxAmount)
{
    [JsonPropertyName("proration")]
    public bool Proration => false;

    [JsonPropertyName("product_price_id")]
    public Guid? ProductPriceId => null;
}

/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record CustomerAddress(
    [property: JsonPropertyName("line1")] string? Line1,
    [property: JsonPropertyName("line2")] string? Line2,
    [property: JsonPropertyName("postal_code")] string? PostalCode,
    [property: JsonPropertyName("city")] string? City,
    [property: JsonPropertyName("state")] string? State,
    [property: JsonPropertyName("country")] string Country);
