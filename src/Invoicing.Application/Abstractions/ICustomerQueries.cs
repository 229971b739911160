using Invoicing.Application.Customers;
using Invoicing.Application.Listing;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of customers, projected straight to views. Deleted ones are not found.</summary>
public interface ICustomerQueries
{
    Task<CustomerView?> FindAsync(CustomerId id, CancellationToken cancellationToken);

    Task<CustomerView?> FindByExternalIdAsync(OrganizationId organization, string externalId, CancellationToken cancellationToken);

    Task<CustomerView?> FindBySerialAsync(OrganizationId organization, long serial, CancellationToken cancellationToken);

    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<CustomerPage> ListAsync(
        CustomerListing listing, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);

    Task<CustomerTies> CountTiesAsync(CustomerId id, CancellationToken cancellationToken);

    /// <summary>What a filter finds, in the order of a sort.</summary>
    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<SelectedPage<CustomerView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);
}
