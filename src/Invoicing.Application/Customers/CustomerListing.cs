using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Customers;

/// <summary>Which customers, in which order, which part of them. Deleted ones are never listed.</summary>
public sealed record CustomerListing
{
    public OrganizationId? Organization { get; init; }

    /// <summary>Any of these; empty for every one that the caller may see.</summary>
    public IReadOnlyList<OrganizationId> Organizations { get; init; } = [];

    public CustomerId? Id { get; init; }

    public string? ExternalId { get; init; }

    /// <summary>The whole address, whatever its case.</summary>
    public string? Email { get; init; }

    /// <summary>A part of the name, whatever its case.</summary>
    public string? NameContains { get; init; }

    /// <summary>A part of the name or of the e-mail address, or the start of the external id, whatever its case.</summary>
    public string? Text { get; init; }

    public CustomerOrder Order { get; init; } = CustomerOrder.CreatedAt;

    public bool Descending { get; init; } = true;

    /// <summary>How many to pass over; for page numbers.</summary>
    public int Offset { get; init; }

    /// <summary>Goes on behind this one; for cursors, which rows that come in meanwhile do not move.</summary>
    public CustomerCursor? After { get; init; }

    public int Limit { get; init; } = 25;

    /// <summary>Counts all that match, which costs a query of its own.</summary>
    public bool WithTotal { get; init; }
}

/// <summary>Equal ones follow each other by their serial.</summary>
public enum CustomerOrder
{
    CreatedAt,
    Name,
    Email,
}

/// <summary>Where a page ended: what it is sorted by, and the serial.</summary>
/// <param name="Text">Name or lower-case e-mail address; not read in the order of creation.</param>
public sealed record CustomerCursor(DateTimeOffset CreatedAt, string Text, long Serial);

/// <param name="Total">Null where it was not asked for.</param>
/// <param name="Next">Null on the last page.</param>
public sealed record CustomerPage(IReadOnlyList<CustomerView> Items, long? Total, CustomerCursor? Next);
