using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

public interface IOrderRepository
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<Order> GetAsync(OrderId id, CancellationToken cancellationToken);

    /// <summary>The order under its row lock: who else changes it or makes its invoice waits.</summary>
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<Order> LockAsync(OrderId id, CancellationToken cancellationToken);

    /// <summary>The same by the shop's key, where there is one.</summary>
    Task<Order?> LockByExternalIdAsync(OrganizationId organization, string externalId, CancellationToken cancellationToken);

    /// <summary>Whether the id is anybody's, another account's too. Nothing else of it is told.</summary>
    Task<bool> IsTakenAsync(OrderId id, CancellationToken cancellationToken);

    void Add(Order order);
}
