using Invoicing.Application.Webhooks;
using Invoicing.Domain.Webhooks;

namespace Invoicing.Infrastructure.Persistence.Queries;

/// <summary>Which deliveries a list has, and in which order.</summary>
internal static class WebhookDeliveryFilter
{
    public static IQueryable<WebhookDelivery> Apply(IQueryable<WebhookDelivery> deliveries, WebhookDeliveryListing listing)
    {
        if (listing.Endpoint is { } endpoint)
        {
            deliveries = deliveries.Where(delivery => delivery.EndpointId == endpoint);
        }

        if (listing.State is { } state)
        {
            deliveries = deliveries.Where(delivery => delivery.Work.State == state);
        }

        if (listing.Type is { } type)
        {
            deliveries = deliveries.Where(delivery => delivery.Type == type);
        }

        if (listing.CreatedFrom is { } from)
        {
            deliveries = deliveries.Where(delivery => delivery.CreatedAt >= from);
        }

        if (listing.CreatedTo is { } to)
        {
            deliveries = deliveries.Where(delivery => delivery.CreatedAt <= to);
        }

        return listing.After is { } cursor ? Behind(deliveries, listing, cursor) : deliveries;
    }

    public static IQueryable<WebhookDeliveryRow> Order(IQueryable<WebhookDeliveryRow> rows, WebhookDeliveryListing listing) => listing.Descending
        ? rows.OrderByDescending(row => row.Delivery.CreatedAt).ThenByDescending(row => row.Delivery.Serial)
        : rows.OrderBy(row => row.Delivery.CreatedAt).ThenBy(row => row.Delivery.Serial);

    private static IQueryable<WebhookDelivery> Behind(
        IQueryable<WebhookDelivery> deliveries, WebhookDeliveryListing listing, WebhookDeliveryCursor cursor)
    {
        var (at, serial) = cursor;
        return listing.Descending
            ? deliveries.Where(delivery => delivery.CreatedAt < at || (delivery.CreatedAt == at && delivery.Serial < serial))
            : deliveries.Where(delivery => delivery.CreatedAt > at || (delivery.CreatedAt == at && delivery.Serial > serial));
    }
}
