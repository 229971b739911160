using Invoicing.Domain.Orders;

namespace Invoicing.Application.Abstractions;

public interface IOrderRepository
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<Order> GetAsync(OrderId id, CancellationToken cancellationToken);

    /// <summary>The order under its row lock: who else changes it or makes its invoice waits.</summary>
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<Order> LockAsync(OrderId id, CancellationToken cancellationToken);

    void Add(Order order);
}
