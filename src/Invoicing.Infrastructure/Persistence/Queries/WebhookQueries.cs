using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class WebhookQueries(InvoicingDbContext db, ListReader lists) : IWebhookQueries
{
    public async Task<WebhookEndpointView?> FindEndpointAsync(WebhookEndpointId id, CancellationToken cancellationToken)
    {
        var found = await db.WebhookEndpoints.AsNoTracking()
            .SingleOrDefaultAsync(endpoint => endpoint.Id == id && endpoint.DeletedAt == null, cancellationToken);
        return found is null ? null : WebhookEndpointView.Of(found);
    }

    public Task<SelectedPage<WebhookEndpointView>> SelectEndpointsAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) => lists.ReadAsync(
        WebhookColumns.Endpoints,
        db.WebhookEndpoints,
        visible is null
            ? endpoint => endpoint.DeletedAt == null
            : endpoint => endpoint.DeletedAt == null && endpoint.OrganizationId != null && visible.Contains(endpoint.OrganizationId.Value),
        selection,
        EndpointsAsync,
        cancellationToken);

    public async Task<WebhookDeliveryView?> FindDeliveryAsync(WebhookDeliveryId id, CancellationToken cancellationToken) =>
        (await DeliveriesAsync([id.Value], cancellationToken)).GetValueOrDefault(id.Value);

    public Task<SelectedPage<WebhookDeliveryView>> SelectDeliveriesAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) => lists.ReadAsync(
        WebhookColumns.Deliveries,
        db.WebhookDeliveries,
        visible is null
            ? null
            : delivery => db.WebhookEndpoints.Any(endpoint => endpoint.Id == delivery.EndpointId
                && endpoint.OrganizationId != null && visible.Contains(endpoint.OrganizationId.Value)),
        selection,
        DeliveriesAsync,
        cancellationToken);

    private async Task<IReadOnlyDictionary<Guid, WebhookEndpointView>> EndpointsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new WebhookEndpointId(id)).ToArray();
        var found = await db.WebhookEndpoints.AsNoTracking().Where(endpoint => wanted.Contains(endpoint.Id)).ToListAsync(cancellationToken);
        return found.ToDictionary(endpoint => endpoint.Id.Value, WebhookEndpointView.Of);
    }

    private async Task<IReadOnlyDictionary<Guid, WebhookDeliveryView>> DeliveriesAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new WebhookDeliveryId(id)).ToArray();
        var query =
            from delivery in db.WebhookDeliveries
            join endpoint in db.WebhookEndpoints on delivery.EndpointId equals endpoint.Id
            where wanted.Contains(delivery.Id)
            select new { delivery, endpoint.OrganizationId };
        var found = await query.AsNoTracking().ToListAsync(cancellationToken);
        return found.ToDictionary(row => row.delivery.Id.Value, row => WebhookDeliveryView.Of(row.delivery, row.OrganizationId?.Value));
    }
}
