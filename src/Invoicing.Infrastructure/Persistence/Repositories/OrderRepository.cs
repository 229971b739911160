using Invoicing.Application.Abstractions;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class OrderRepository(InvoicingDbContext db, RowLocks locks) : IOrderRepository
{
    public async Task<Order> GetAsync(OrderId id, CancellationToken cancellationToken) =>
        await db.Orders.SingleOrDefaultAsync(order => order.Id == id, cancellationToken) ?? throw OrderErrors.NotFound(id);

    public async Task<Order> LockAsync(OrderId id, CancellationToken cancellationToken) =>
        await locks.Lock(db.Orders, "id", id.Value).SingleOrDefaultAsync(cancellationToken) ?? throw OrderErrors.NotFound(id);

    public async Task<Order?> LockByExternalIdAsync(OrganizationId organization, string externalId, CancellationToken cancellationToken)
    {
        var id = await db.Orders.Where(order => order.OrganizationId == organization && order.ExternalId == externalId)
            .Select(order => (OrderId?)order.Id)
            .SingleOrDefaultAsync(cancellationToken);
        return id is { } known ? await LockAsync(known, cancellationToken) : null;
    }

    public Task<bool> IsTakenAsync(OrderId id, CancellationToken cancellationToken) =>
        db.Orders.IgnoreQueryFilters().AnyAsync(order => order.Id == id, cancellationToken);

    public void Add(Order order) => db.Orders.Add(order);
}
