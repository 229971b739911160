using System.Text.Json;
using System.Text.Json.Nodes;
using Invoicing.Application.Orders;

namespace Invoicing.Api.Dialects.Polar.Orders;

/// <summary>The subscription that an order belongs to, as the shop told it, with what newer clients demand beside that.</summary>
internal static class OrderSubscriptions
{
    /// <summary>Without one of these there is no subscription to show.</summary>
    private static readonly string[] Essential =
    [
        "id", "created_at", "amount", "currency", "recurring_interval", "status", "current_period_start", "customer_id", "product_id",
    ];

    private static readonly string[] NullWhereUnknown =
    [
        "modified_at", "current_period_end", "current_meter_period_start", "current_meter_period_end", "trial_start", "trial_end", "canceled_at",
        "started_at", "ends_at", "ended_at", "past_due_at", "paused_at", "resumes_at", "discount_id", "checkout_id", "seats",
        "customer_cancellation_reason", "customer_cancellation_comment",
    ];

    public static JsonElement? Of(OrderView order)
    {
        if (OrderAttributes.Find(order, OrderAttributes.Subscription) is not { ValueKind: JsonValueKind.Object } told
            || Essential.Any(key => !told.TryGetProperty(key, out var value) || value.ValueKind is JsonValueKind.Null))
        {
            return null;
        }

        var subscription = JsonNode.Parse(told.GetRawText())!.AsObject();
        foreach (var key in NullWhereUnknown.Where(key => !subscription.ContainsKey(key)))
        {
            subscription[key] = null;
        }

        subscription["recurring_interval_count"] ??= 1;
        subscription["cancel_at_period_end"] ??= false;
        subscription["pause_at_period_end"] ??= false;
        subscription[OrderAttributes.Metadata] ??= new JsonObject();
        return JsonSerializer.SerializeToElement(subscription);
    }
}
