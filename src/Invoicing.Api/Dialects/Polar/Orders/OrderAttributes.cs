using System.Text.Json;
using System.Text.Json.Nodes;
using Invoicing.Application.Orders;

namespace Invoicing.Api.Dialects.Polar.Orders;

/// <summary>What Polar says of an order and the ledger has no meaning for: kept as it was told, shown with every key that clients demand.</summary>
internal static class OrderAttributes
{
    public const string Product = "product";
    public const string Subscription = "subscription";
    public const string Discount = "discount";
    public const string Metadata = "metadata";
    public const string CustomFieldData = "custom_field_data";
    public const string Seats = "seats";

    /// <summary>The keys of a product that are kept.</summary>
    public static readonly IReadOnlyList<string> ProductKeys =
    [
        "id", "created_at", "modified_at", "trial_interval", "trial_interval_count", "name", "description", "visibility",
        "recurring_interval", "recurring_interval_count", "meter_interval", "meter_interval_count", "is_recurring", "is_archived",
        "organization_id", "metadata",
    ];

    public static JsonElement? Find(OrderView order, string key) => order.Attributes.Find(key) is { ValueKind: not JsonValueKind.Null } value ? value : null;

    public static JsonElement ObjectOf(OrderView order, string key) =>
        Find(order, key) is { ValueKind: JsonValueKind.Object } value ? value : JsonSerializer.SerializeToElement(new JsonObject());

    public static JsonElement? MerchantProduct(OrderView order) => ProductOf(order) is { } product ? Element(product) : null;

    public static JsonElement? CustomerProduct(OrderView order)
    {
        if (ProductOf(order) is not { } product)
        {
            return null;
        }

        product.Remove(Metadata);
        product["prices"] = new JsonArray();
        product["benefits"] = new JsonArray();
        product["medias"] = new JsonArray();
        product["organization"] = Organization(order);
        return Element(product);
    }

    private static JsonObject? ProductOf(OrderView order)
    {
        if (order.ProductId is not { } id)
        {
            return null;
        }

        var told = Find(order, Product) is { ValueKind: JsonValueKind.Object } known ? JsonNode.Parse(known.GetRawText())!.AsObject() : [];
        var product = new JsonObject();
        foreach (var key in ProductKeys)
        {
            product[key] = told[key]?.DeepClone();
        }

        product["id"] = id.ToString();
        product["name"] ??= order.ProductName;
        product["created_at"] ??= PolarTime.Of(order.CreatedAt);
        product["visibility"] ??= "public";
        product["is_recurring"] ??= order.ProductBilling is Domain.Orders.ProductBilling.Recurring;
        product["is_archived"] ??= false;
        product["organization_id"] = order.OrganizationId.ToString();
        product[Metadata] ??= new JsonObject();
        return product;
    }

    private static JsonObject Organization(OrderView order) => new()
    {
        ["id"] = order.OrganizationId.ToString(),
        ["created_at"] = PolarTime.Of(order.Seller.CreatedAt),
        ["modified_at"] = null,
        ["name"] = order.Seller.Name,
        ["slug"] = order.Seller.Handle ?? order.OrganizationId.ToString(),
        ["avatar_url"] = null,
        ["proration_behavior"] = "prorate",
        ["allow_customer_updates"] = false,
        ["customer_portal_settings"] = new JsonObject
        {
            ["usage"] = new JsonObject { ["show"] = false },
            ["subscription"] = new JsonObject { ["update_seats"] = false, ["update_plan"] = false },
        },
    };

    private static JsonElement Element(JsonObject value) => JsonSerializer.SerializeToElement(value);
}
