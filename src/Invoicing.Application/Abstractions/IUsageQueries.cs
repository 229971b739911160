using Invoicing.Application.Usage;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of reported usage.</summary>
public interface IUsageQueries
{
    Task<UsagePage> ListAsync(UsageListing listing, CancellationToken cancellationToken);

    /// <summary>What a customer used on each day of the period.</summary>
    Task<IReadOnlyList<MeterReading>> SumByDayAsync(
        CustomerId customer, IReadOnlyCollection<string> meters, BillingPeriod period, CancellationToken cancellationToken);
}
