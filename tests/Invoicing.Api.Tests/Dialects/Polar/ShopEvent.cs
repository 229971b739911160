using System.Text.Json;
using System.Text.Json.Nodes;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>What a shop tells of one order, with amounts that belong together: 10 % tax, one item.</summary>
internal sealed record ShopEvent
{
#pragma warning disable RS0030 // Polar's ids are of version 4
    public Guid Id { get; init; } = Guid.NewGuid();

    public Guid CustomerId { get; init; } = Guid.NewGuid();

    public Guid ProductId { get; init; } = Guid.NewGuid();
#pragma warning restore RS0030

    public string Type { get; init; } = "order.created";

    public string Status { get; init; } = "pending";

    public long Net { get; init; } = 5_000;

    public long Discount { get; init; }

    public long Refunded { get; init; }

    public string ProductName { get; init; } = "Handbook";

    public Guid? SubscriptionId { get; init; }

    public string? BillingName { get; init; } = "Ada Lovelace";

    public string CreatedAt { get; init; } = "2026-05-04T10:00:00.123456Z";

    public string Secret { get; init; } = PolarShop.Secret;

    public Guid? DiscountId { get; init; }

    public Guid? CheckoutId { get; init; }

    public string Email => $"{CustomerId:N}@shop.example";

    public string ExternalId => $"user-{CustomerId:N}";

    public long Tax => Net / 10;

    public ShopEvent Paid() => this with { Type = "order.paid", Status = "paid" };

    public ShopEvent RefundedBy(long net) => this with
    {
        Type = "order.refunded",
        Status = net == Net ? "refunded" : "partially_refunded",
        Refunded = net,
    };

    public string ToJson(Action<JsonObject>? alter = null)
    {
        var data = Order();
        alter?.Invoke(data);
        return new JsonObject { ["type"] = Type, ["timestamp"] = CreatedAt, ["data"] = data }.ToJsonString();
    }

    private JsonObject Order() => JsonSerializer.SerializeToNode(new Dictionary<string, object?>
    {
        ["id"] = Id,
        ["created_at"] = CreatedAt,
        ["modified_at"] = null,
        ["status"] = Status,
        ["paid"] = Status != "pending",
        ["subtotal_amount"] = Net + Discount,
        ["discount_amount"] = Discount,
        ["net_amount"] = Net,
        ["tax_amount"] = Tax,
        ["total_amount"] = Net + Tax,
        ["refunded_amount"] = Refunded,
        ["refunded_tax_amount"] = Refunded / 10,
        ["currency"] = "usd",
        ["billing_reason"] = SubscriptionId is null ? "purchase" : "subscription_cycle",
        ["billing_name"] = BillingName,
        ["billing_address"] = BillingName is null ? null : new { line1 = "1 Main Street", city = "Albany", state = "US-NY", country = "US" },
        ["customer_id"] = CustomerId,
        ["product_id"] = ProductId,
        ["subscription_id"] = SubscriptionId,
        ["discount_id"] = DiscountId,
        ["checkout_id"] = CheckoutId,
        ["metadata"] = new { source = "shop" },
        ["custom_field_data"] = new { },
        ["customer"] = new { id = CustomerId, email = Email, external_id = ExternalId, name = "Ada Lovelace", metadata = new { plan = "pro" } },
        ["product"] = new { id = ProductId, name = ProductName, is_recurring = SubscriptionId is not null, description = "A book", visibility = "public" },
        ["items"] = new[] { new { id = ProductId, label = ProductName, amount = Net + Discount, tax_amount = Tax, proration = false } },
        ["description"] = ProductName,
    })!.AsObject();
}
