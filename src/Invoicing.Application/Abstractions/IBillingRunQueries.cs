using Invoicing.Application.Billing;
using Invoicing.Application.Listing;
using Invoicing.Domain.Billing;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of billing runs, projected straight to views.</summary>
public interface IBillingRunQueries
{
    /// <param name="visible">The organizations that the caller may see; null for all of the account. A run over all of them is seen by who sees all.</param>
    Task<BillingRunView?> FindAsync(BillingRunId id, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);

    /// <param name="visible">As for one run.</param>
    Task<SelectedPage<BillingRunView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);
}
