using Invoicing.Application.Abstractions;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class WebhookQueries(InvoicingDbContext db) : IWebhookQueries
{
    public async Task<WebhookEndpointView?> FindEndpointAsync(WebhookEndpointId id, CancellationToken cancellationToken)
    {
        var found = await db.WebhookEndpoints.AsNoTracking()
            .SingleOrDefaultAsync(endpoint => endpoint.Id == id && endpoint.DeletedAt == null, cancellationToken);
        return found is null ? null : WebhookEndpointView.Of(found);
    }

    public async Task<WebhookEndpointPage> ListEndpointsAsync(
        WebhookEndpointListing listing, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken)
    {
        var endpoints = Visible(visible).AsNoTracking().Where(endpoint => endpoint.DeletedAt == null);
        if (listing.Status is { } status)
        {
            endpoints = endpoints.Where(endpoint => endpoint.Status == status);
        }

        if (listing.After is { } cursor)
        {
            var (at, serial) = cursor;
            endpoints = endpoints.Where(endpoint => endpoint.CreatedAt < at || (endpoint.CreatedAt == at && endpoint.Serial < serial));
        }

        var found = await endpoints
            .OrderByDescending(endpoint => endpoint.CreatedAt)
            .ThenByDescending(endpoint => endpoint.Serial)
            .Take(listing.Limit + 1)
            .ToListAsync(cancellationToken);
        return new WebhookEndpointPage([.. found.Take(listing.Limit).Select(WebhookEndpointView.Of)], found.Count > listing.Limit);
    }

    public async Task<WebhookDeliveryView?> FindDeliveryAsync(WebhookDeliveryId id, CancellationToken cancellationToken)
    {
        var found = await Rows(db.WebhookDeliveries.Where(delivery => delivery.Id == id), db.WebhookEndpoints)
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        return found?.ToView();
    }

    public async Task<WebhookDeliveryPage> ListDeliveriesAsync(
        WebhookDeliveryListing listing, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken)
    {
        var page = WebhookDeliveryFilter.Apply(db.WebhookDeliveries, listing);
        var found = await WebhookDeliveryFilter.Order(Rows(page, Visible(visible)), listing)
            .Take(listing.Limit + 1)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return new WebhookDeliveryPage([.. found.Take(listing.Limit).Select(row => row.ToView())], found.Count > listing.Limit);
    }

    private IQueryable<WebhookEndpoint> Visible(IReadOnlyCollection<OrganizationId>? visible) => visible is null
        ? db.WebhookEndpoints
        : db.WebhookEndpoints.Where(endpoint => endpoint.OrganizationId != null && visible.Contains(endpoint.OrganizationId.Value));

    private static IQueryable<WebhookDeliveryRow> Rows(IQueryable<WebhookDelivery> deliveries, IQueryable<WebhookEndpoint> endpoints) =>
        from delivery in deliveries
        join endpoint in endpoints on delivery.EndpointId equals endpoint.Id
        select new WebhookDeliveryRow { Delivery = delivery, OrganizationId = endpoint.OrganizationId };
}
