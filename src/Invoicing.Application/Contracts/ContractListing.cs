using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Contracts;

/// <summary>Which contracts, in which order, which part of them. Withdrawn ones are never listed. Every bound is included.</summary>
public sealed record ContractListing
{
    public OrganizationId? Organization { get; init; }

    public CustomerId? Customer { get; init; }

    /// <summary>Any of them; null for every status.</summary>
    public IReadOnlyCollection<ContractStatus>? Statuses { get; init; }

    public string? CustomerExternalId { get; init; }

    /// <summary>A part of the name, whatever its case.</summary>
    public string? NameContains { get; init; }

    public DateOnly? StartFrom { get; init; }

    public DateOnly? StartTo { get; init; }

    /// <summary>The first day after the contract; an open one has none.</summary>
    public DateOnly? EndFrom { get; init; }

    public DateOnly? EndTo { get; init; }

    public bool? IsOpen { get; init; }

    public DateTimeOffset? CreatedFrom { get; init; }

    public DateTimeOffset? CreatedTo { get; init; }

    public ContractOrder Order { get; init; } = ContractOrder.Serial;

    public bool Descending { get; init; }

    /// <summary>How many to pass over; for page numbers.</summary>
    public int Offset { get; init; }

    /// <summary>In the order of serials: goes on behind this one.</summary>
    public long? After { get; init; }

    /// <summary>In the order of creation: goes on behind this one.</summary>
    public ContractCursor? Behind { get; init; }

    /// <summary>Counts all that match, which costs a query of its own.</summary>
    public bool WithTotal { get; init; }

    public int Limit { get; init; } = 25;
}

/// <param name="Next">What the next page goes on behind; null on the last one.</param>
public sealed record ContractPage(IReadOnlyList<ContractView> Items, long? Next)
{
    /// <summary>Null where it was not asked for.</summary>
    public long? Total { get; init; }
}

public enum ContractOrder
{
    Serial,

    /// <summary>Equal ones follow each other by their serial.</summary>
    CreatedAt,
}

public sealed record ContractCursor(DateTimeOffset CreatedAt, long Serial);
