using Invoicing.Application.Organizations;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Organizations with the document that their owner keeps about each.</summary>
public interface IOrganizationDocumentQueries
{
    /// <summary>At most 1,000, in the order of their handles; those without one come last.</summary>
    /// <param name="only">Null for all of the account.</param>
    Task<IReadOnlyList<OrganizationDocumentView>> ListAsync(
        IReadOnlyCollection<OrganizationId>? only, string? name, CancellationToken cancellationToken);

    Task<OrganizationDocumentView?> FindAsync(OrganizationId id, CancellationToken cancellationToken);
}
