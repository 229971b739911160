using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Contracts;

/// <summary>Which contracts, which part of them; in the order of their serials. Withdrawn ones are never listed.</summary>
public sealed record ContractListing
{
    public OrganizationId? Organization { get; init; }

    public CustomerId? Customer { get; init; }

    /// <summary>Any of them; null for every status.</summary>
    public IReadOnlyCollection<ContractStatus>? Statuses { get; init; }

    /// <summary>Goes on behind this serial.</summary>
    public long? After { get; init; }

    public int Limit { get; init; } = 25;
}

/// <param name="Next">What the next page goes on behind; null on the last one.</param>
public sealed record ContractPage(IReadOnlyList<ContractView> Items, long? Next);
