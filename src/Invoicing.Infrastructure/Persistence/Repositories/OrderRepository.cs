using Invoicing.Application.Abstractions;
using Invoicing.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class OrderRepository(InvoicingDbContext db, RowLocks locks) : IOrderRepository
{
    public async Task<Order> GetAsync(OrderId id, CancellationToken cancellationToken) =>
        await db.Orders.SingleOrDefaultAsync(order => order.Id == id, cancellationToken) ?? throw OrderErrors.NotFound(id);

    public async Task<Order> LockAsync(OrderId id, CancellationToken cancellationToken) =>
        await locks.Lock(db.Orders, "id", id.Value).SingleOrDefaultAsync(cancellationToken) ?? throw OrderErrors.NotFound(id);

    public void Add(Order order) => db.Orders.Add(order);
}
