using Invoicing.Application.Listing;
using Invoicing.Application.Numbering;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of number series, projected straight to views.</summary>
public interface INumberSeriesQueries
{
    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<SelectedPage<NumberSeriesView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);

    Task<NumberSeriesView?> FindAsync(NumberSeriesId id, CancellationToken cancellationToken);

    /// <summary>By seller and name.</summary>
    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<NumberSeriesPage> ListAsync(
        OrganizationId? organization, IReadOnlyCollection<OrganizationId>? visible, int offset, int limit, CancellationToken cancellationToken);
}
