using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Usage;

namespace Invoicing.Application.Usage;

/// <summary>Which events, which part of them; by their time. Every bound is included.</summary>
public sealed record UsageListing(OrganizationId Organization, string Meter)
{
    public CustomerId? Customer { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? To { get; init; }

    public bool Descending { get; init; } = true;

    /// <summary>How many to pass over; for page numbers.</summary>
    public int Offset { get; init; }

    public UsageCursor? After { get; init; }

    public int Limit { get; init; } = 25;
}

/// <summary>Where a page ended.</summary>
public sealed record UsageCursor(DateTimeOffset Timestamp, long Serial);

public sealed record UsagePage(IReadOnlyList<UsageView> Items, long Total, bool HasMore);

/// <param name="Data">A JSON object as text.</param>
public sealed record UsageView(
    Guid Id, long Serial, Guid CustomerId, string Meter, string Key, DateTimeOffset Timestamp, decimal Quantity, string Data, DateTimeOffset CreatedAt)
{
    public static UsageView Of(UsageEvent happened) => new(
        happened.Id,
        happened.Serial,
        happened.CustomerId.Value,
        happened.Meter,
        happened.Key,
        happened.Timestamp,
        happened.Quantity,
        happened.Data,
        happened.CreatedAt);
}
