using Invoicing.Application.Listing;
using Invoicing.Application.Orders;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of orders, projected straight to views. A portal session sees its own customer's orders only, other callers those of their organizations.</summary>
public interface IOrderQueries
{
    Task<OrderView?> FindAsync(OrderId id, CancellationToken cancellationToken);

    Task<OrderPage> ListAsync(OrderListing listing, CancellationToken cancellationToken);

    /// <summary>Whether the order's invoice has been issued.</summary>
    Task<bool> HasInvoiceAsync(OrderId id, CancellationToken cancellationToken);

    /// <summary>The newest finished rendering of the order's invoice.</summary>
    Task<RenderingId?> FindInvoiceDocumentAsync(OrderId id, CancellationToken cancellationToken);

    /// <summary>What a filter finds, in the order of a sort.</summary>
    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<SelectedPage<OrderView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);
}
