using Invoicing.Application.Contracts;
using Invoicing.Application.Listing;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of contracts, projected straight to views. Withdrawn ones are not found.</summary>
public interface IContractQueries
{
    Task<ContractView?> FindAsync(ContractId id, CancellationToken cancellationToken);

    Task<ContractView?> FindBySerialAsync(OrganizationId organization, long serial, CancellationToken cancellationToken);

    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<ContractPage> ListAsync(
        ContractListing listing, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);

    /// <summary>What a filter finds, in the order of a sort.</summary>
    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<SelectedPage<ContractView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);
}
