using Invoicing.Domain.Customers;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;

namespace Invoicing.Infrastructure.Persistence.Queries;

/// <summary>An order with whom it concerns, as a query sees it.</summary>
internal sealed class OrderRow
{
    public required Order Order { get; init; }

    public required Organization Seller { get; init; }

    public required Customer Customer { get; init; }
}
