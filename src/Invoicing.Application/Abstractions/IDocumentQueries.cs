using Invoicing.Application.Documents;
using Invoicing.Application.Listing;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of rendered bytes.</summary>
public interface IDocumentQueries
{
    /// <summary>A finished rendering of whatever account: the caller has checked the link's signature.</summary>
    Task<DocumentContent?> FindContentAsync(RenderingId id, CancellationToken cancellationToken);

    /// <summary>What a filter finds, in the order of a sort.</summary>
    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<SelectedPage<DocumentView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);
}
