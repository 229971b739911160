using Invoicing.Application.Listing;
using Invoicing.Application.Usage;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of reported usage.</summary>
public interface IUsageQueries
{
    Task<UsagePage> ListAsync(UsageListing listing, CancellationToken cancellationToken);

    /// <summary>What a customer used on each day of the period.</summary>
    Task<IReadOnlyList<MeterReading>> SumByDayAsync(
        CustomerId customer, IReadOnlyCollection<string> meters, BillingPeriod period, CancellationToken cancellationToken);

    /// <summary>What a filter finds, in the order of a sort.</summary>
    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<SelectedPage<UsageView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);
}
