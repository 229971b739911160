using Invoicing.Application.Listing;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of organizations, projected straight to views.</summary>
public interface IOrganizationQueries
{
    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<SelectedPage<OrganizationView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);

    /// <summary>Oldest first.</summary>
    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<OrganizationPage> ListAsync(
        IReadOnlyCollection<OrganizationId>? visible, int offset, int limit, CancellationToken cancellationToken);
}
