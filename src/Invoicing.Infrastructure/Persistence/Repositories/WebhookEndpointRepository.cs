using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class WebhookEndpointRepository(InvoicingDbContext db, RowLocks locks) : IWebhookEndpointRepository
{
    public async Task<WebhookEndpoint> GetAsync(WebhookEndpointId id, CancellationToken cancellationToken) =>
        await db.WebhookEndpoints.SingleOrDefaultAsync(endpoint => endpoint.Id == id && endpoint.DeletedAt == null, cancellationToken)
        ?? throw WebhookErrors.EndpointNotFound(id);

    public async Task<WebhookEndpoint> LockAsync(WebhookEndpointId id, CancellationToken cancellationToken) =>
        await locks.Lock(db.WebhookEndpoints, "id", id.Value).SingleOrDefaultAsync(cancellationToken) ?? throw WebhookErrors.EndpointNotFound(id);

    public async Task<IReadOnlyList<WebhookEndpoint>> ListAsync(CancellationToken cancellationToken) =>
        await db.WebhookEndpoints.AsNoTracking().Where(endpoint => endpoint.DeletedAt == null).ToListAsync(cancellationToken);

    public void Add(WebhookEndpoint endpoint) => db.WebhookEndpoints.Add(endpoint);
}
