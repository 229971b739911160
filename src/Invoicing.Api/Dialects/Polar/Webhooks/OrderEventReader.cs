using System.Text.Json;
using Invoicing.Api.Dialects.Polar.Orders;
using Invoicing.Api.Dialects.Polar.Reading;
using Invoicing.Application.Orders;
using Invoicing.Domain.Common;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Taxes;

namespace Invoicing.Api.Dialects.Polar.Webhooks;

/// <summary>From an event about an order to what it says of it, or Polar's refusal with everything that is wrong.</summary>
internal static class OrderEventReader
{
    private static readonly string[] Events = ["order.created", "order.paid", "order.updated", "order.refunded"];
    private static readonly string[] PaidStatuses = ["paid", "refunded", "partially_refunded"];
    private static readonly string[] KeptObjects = [OrderAttributes.Subscription, OrderAttributes.Discount, OrderAttributes.Metadata, OrderAttributes.CustomFieldData];

    /// <returns>Null for events about something else.</returns>
    public static ShopOrder? Read(JsonElement body)
    {
        var reader = BodyReader.Of(body);
        reader.Require("type");
        if (reader.Text("type") is { } type && !Events.Contains(type, StringComparer.Ordinal))
        {
            return null;
        }

        var data = reader.Require("data") ? reader.Object("data") : null;
        return reader.Done(() => ReadOrder(data!));
    }

    private static ShopOrder ReadOrder(BodyReader data)
    {
        foreach (var name in new[] { "id", "created_at", "status", "currency", "subtotal_amount", "tax_amount", "items", "customer" })
        {
            data.Require(name);
        }

        var id = data.Uuid("id");
        var customer = ShopCustomerReader.Read(data);
        var amounts = OrderAmountsReader.Read(data);
        var billing = data.Address("billing_address");
        var product = ProductOf(data);
        var origin = new OrderOrigin(data.Uuid("subscription_id"), data.Uuid("discount_id"), data.Uuid("checkout_id"));
        var soldAt = data.Time("created_at");
        var status = data.Text("status");
        var texts = (Name: data.Text("billing_name", 500), Description: data.Text("description"), Reason: data.Text("billing_reason", 32));
        return data.Done(() =>
        {
            var order = new NewOrder(amounts!.Currency, amounts.Items, amounts.Discount, DerivedRate.Of(amounts.Net, amounts.Tax, TaxRate.None))
            {
                Description = texts.Description ?? product?.Name ?? amounts.Items[0].Label,
                BillingReason = texts.Reason ?? "purchase",
                BillingName = texts.Name,
                BillingAddress = billing,
                Product = product,
                Origin = origin,
                Attributes = AttributesOf(data),
                SoldAt = soldAt,
            };
            var isPaid = PaidStatuses.Contains(status, StringComparer.Ordinal);
            return new ShopOrder(new OrderId(id!.Value), customer!, order, isPaid, amounts.Refunded, amounts.RefundedTax, BillingOf(data));
        });
    }

    private static OrderProduct? ProductOf(BodyReader data)
    {
        if (data.Object("product") is not { } product)
        {
            return data.Uuid("product_id") is { } alone ? new OrderProduct(alone, data.Text("description", 255) ?? "", ProductBilling.OneTime) : null;
        }

        product.Require("id");
        product.Require("name");
        var billing = product.Boolean("is_recurring") ? ProductBilling.Recurring : ProductBilling.OneTime;
        return product.Uuid("id") is { } id && product.Text("name", 255) is { } name ? new OrderProduct(id, name, billing) : null;
    }

    private static Attributes AttributesOf(BodyReader data)
    {
        var kept = new Dictionary<string, JsonElement?>();
        foreach (var name in KeptObjects.Where(name => data.Value(name) is { ValueKind: JsonValueKind.Object }))
        {
            kept[name] = data.Value(name);
        }

        if (data.Value(OrderAttributes.Seats) is { ValueKind: JsonValueKind.Number } seats && seats.TryGetInt64(out _))
        {
            kept[OrderAttributes.Seats] = seats;
        }

        if (data.Object(OrderAttributes.Product) is { } product)
        {
            kept[OrderAttributes.Product] = JsonSerializer.SerializeToElement(
                OrderAttributes.ProductKeys.Where(product.Has).ToDictionary(key => key, product.Json.GetProperty));
        }

        return Attributes.Of(kept);
    }

    private static JsonElement BillingOf(BodyReader data) => JsonSerializer.SerializeToElement(new Dictionary<string, JsonElement?>
    {
        ["name"] = data.Value("billing_name"),
        ["address"] = data.Value("billing_address"),
    });
}
