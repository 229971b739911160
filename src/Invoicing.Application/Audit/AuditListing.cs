namespace Invoicing.Application.Audit;

/// <summary>Which entries are asked for; what is null narrows nothing.</summary>
/// <param name="From">The first instant.</param>
/// <param name="To">The first instant that is not meant any more.</param>
/// <param name="After">Where the page before ended.</param>
public sealed record AuditListing(
    string? EntityType = null,
    string? EntityId = null,
    string? Action = null,
    string? Actor = null,
    DateTimeOffset? From = null,
    DateTimeOffset? To = null,
    AuditCursor? After = null,
    int Limit = 20,
    bool OldestFirst = false);

/// <summary>An entry's place in the order of time.</summary>
public sealed record AuditCursor(DateTimeOffset At, Guid Id);

public sealed record AuditPage(IReadOnlyList<AuditEntryView> Entries, bool HasMore);
