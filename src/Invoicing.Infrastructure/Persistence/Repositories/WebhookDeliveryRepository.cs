using Invoicing.Application.Abstractions;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Common;
using Invoicing.Domain.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class WebhookDeliveryRepository(InvoicingDbContext db) : IWebhookDeliveryRepository
{
    public async Task<WebhookDelivery> GetAsync(WebhookDeliveryId id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ?? throw WebhookErrors.DeliveryNotFound(id);

    public Task<WebhookDelivery?> FindAsync(WebhookDeliveryId id, CancellationToken cancellationToken) =>
        db.WebhookDeliveries.SingleOrDefaultAsync(delivery => delivery.Id == id, cancellationToken);

    public async Task<(WebhookDelivery Delivery, WebhookEndpoint Endpoint)?> ReadAsync(WebhookDeliveryId id, CancellationToken cancellationToken)
    {
        var query =
            from delivery in db.WebhookDeliveries
            join endpoint in db.WebhookEndpoints on delivery.EndpointId equals endpoint.Id
            where delivery.Id == id
            select new { delivery, endpoint };
        return await query.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } found ? (found.delivery, found.endpoint) : null;
    }

    public async Task<IReadOnlyList<WebhookEndpointId>> ListEndpointsAsync(Guid message, CancellationToken cancellationToken) =>
        await db.WebhookDeliveries.Where(delivery => delivery.MessageId == message).Select(delivery => delivery.EndpointId).ToListAsync(cancellationToken);

    public Task<int> ReplayAsync(ReplaySelection selection, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var selected = db.WebhookDeliveries.Where(delivery => delivery.EndpointId == selection.Endpoint && delivery.Work.State != WorkState.Queued);
        if (selection.OnlyFailed)
        {
            selected = selected.Where(delivery => delivery.Work.State == WorkState.Failed);
        }

        if (selection.From is { } from)
        {
            selected = selected.Where(delivery => delivery.CreatedAt >= from);
        }

        if (selection.To is { } to)
        {
            selected = selected.Where(delivery => delivery.CreatedAt <= to);
        }

        return selected.ExecuteUpdateAsync(
            set => set.SetProperty(delivery => delivery.Work.State, WorkState.Queued)
                .SetProperty(delivery => delivery.Work.DueSince, now)
                .SetProperty(delivery => delivery.Work.Attempts, 0)
                .SetProperty(delivery => delivery.Version, delivery => delivery.Version + 1),
            cancellationToken);
    }

    public void Add(WebhookDelivery delivery) => db.WebhookDeliveries.Add(delivery);
}
