namespace Invoicing.Domain.Usage;

using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

/// <summary>Something that a customer used, as it was reported once. Never changed.</summary>
public sealed class UsageEvent : Entity
{
    public const int LongestKey = 255;

    private UsageEvent()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>Small, unique integer. Given by the database.</summary>
    public long Serial { get; private init; }

    public OrganizationId OrganizationId { get; private init; }

    public CustomerId CustomerId { get; private init; }

    /// <summary>What counts the event.</summary>
    public string Meter { get; private init; } = null!;

    /// <summary>The reporter's id of the event, unique among those of its meter.</summary>
    public string Key { get; private init; } = null!;

    public DateTimeOffset Timestamp { get; private init; }

    /// <summary>The day in UTC, by which usage is billed.</summary>
    public DateOnly Day { get; private init; }

    public decimal Quantity { get; private init; }

    /// <summary>What was reported with it: a JSON object as text.</summary>
    public string Data { get; private init; } = "{}";

    public DateTimeOffset CreatedAt { get; private init; }

    public static UsageEvent Report(Customer customer, string meter, NewUsage usage, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        AccountId = customer.AccountId,
        OrganizationId = customer.OrganizationId,
        CustomerId = customer.Id,
        Meter = meter,
        Key = usage.Key ?? Guid.CreateVersion7().ToString(),
        Timestamp = usage.Timestamp.ToUniversalTime(),
        Day = DateOnly.FromDateTime(usage.Timestamp.UtcDateTime),
        Quantity = usage.Quantity,
        Data = usage.Data,
        CreatedAt = now,
    };
}

/// <param name="Customer">Its id, or the seller's own id of it.</param>
/// <param name="Key">Null where the reporter has none; then the event is counted as often as it is reported.</param>
/// <param name="Data">A JSON object as text.</param>
public sealed record NewUsage(string Customer, string? Key, DateTimeOffset Timestamp, decimal Quantity, string Data);
