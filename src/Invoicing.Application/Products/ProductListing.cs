using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Products;

/// <summary>Which products, which part of them; in the order of their creation.</summary>
public sealed record ProductListing
{
    public OrganizationId? Organization { get; init; }

    /// <summary>A part of the name, whatever its case.</summary>
    public string? NameContains { get; init; }

    public string? Kind { get; init; }

    public bool Descending { get; init; } = true;

    /// <summary>How many to pass over; for page numbers.</summary>
    public int Offset { get; init; }

    public ProductCursor? After { get; init; }

    public int Limit { get; init; } = 25;
}

/// <summary>Where a page ended.</summary>
public sealed record ProductCursor(DateTimeOffset CreatedAt, long Serial);

public sealed record ProductPage(IReadOnlyList<ProductView> Items, long Total, bool HasMore);
