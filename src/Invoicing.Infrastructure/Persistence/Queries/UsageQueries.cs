using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Application.Usage;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Usage;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class UsageQueries(InvoicingDbContext db, ListReader lists) : IUsageQueries
{
    public async Task<UsagePage> ListAsync(UsageListing listing, CancellationToken cancellationToken)
    {
        var matching = Matching(listing);
        var total = await matching.LongCountAsync(cancellationToken);
        var found = await Sorted(matching, listing).Skip(listing.Offset).Take(listing.Limit + 1).ToListAsync(cancellationToken);
        return new UsagePage([.. found.Take(listing.Limit).Select(UsageView.Of)], total, found.Count > listing.Limit);
    }

    public Task<SelectedPage<UsageView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) =>
        lists.ReadAsync(
            UsageColumns.All, db.UsageEvents, visible is null ? null : happened => visible.Contains(happened.OrganizationId), selection, ViewsAsync, cancellationToken);

    public async Task<IReadOnlyList<MeterReading>> SumByDayAsync(
        CustomerId customer, IReadOnlyCollection<string> meters, BillingPeriod period, CancellationToken cancellationToken)
    {
        var (start, end) = (period.Start, period.End);
        var sums = await db.UsageEvents
            .Where(happened => happened.CustomerId == customer && meters.Contains(happened.Meter) && happened.Day >= start && happened.Day < end)
            .GroupBy(happened => new { happened.Meter, happened.Day })
            .Select(day => new { day.Key.Meter, day.Key.Day, Quantity = day.Sum(happened => happened.Quantity) })
            .OrderBy(day => day.Meter)
            .ThenBy(day => day.Day)
            .ToListAsync(cancellationToken);
        return [.. sums.Select(day => new MeterReading(day.Meter, day.Day, day.Quantity))];
    }

    private async Task<IReadOnlyDictionary<Guid, UsageView>> ViewsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var found = await db.UsageEvents.AsNoTracking().Where(happened => ids.Contains(happened.Id)).ToListAsync(cancellationToken);
        return found.ToDictionary(happened => happened.Id, UsageView.Of);
    }

    private IQueryable<UsageEvent> Matching(UsageListing listing)
    {
        var (organization, meter) = listing;
        var events = db.UsageEvents.AsNoTracking().Where(happened => happened.OrganizationId == organization && happened.Meter == meter);
        if (listing.Customer is { } customer)
        {
            events = events.Where(happened => happened.CustomerId == customer);
        }

        if (listing.From?.ToUniversalTime() is { } from)
        {
            events = events.Where(happened => happened.Timestamp >= from);
        }

        return listing.To?.ToUniversalTime() is { } to ? events.Where(happened => happened.Timestamp <= to) : events;
    }

    private static IQueryable<UsageEvent> Sorted(IQueryable<UsageEvent> events, UsageListing listing)
    {
        if (listing.After is { } cursor)
        {
            var (at, serial) = cursor;
            events = listing.Descending
                ? events.Where(happened => happened.Timestamp < at || (happened.Timestamp == at && happened.Serial < serial))
                : events.Where(happened => happened.Timestamp > at || (happened.Timestamp == at && happened.Serial > serial));
        }

        return listing.Descending
            ? events.OrderByDescending(happened => happened.Timestamp).ThenByDescending(happened => happened.Serial)
            : events.OrderBy(happened => happened.Timestamp).ThenBy(happened => happened.Serial);
    }
}
