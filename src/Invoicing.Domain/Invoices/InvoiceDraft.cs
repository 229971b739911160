namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Contracts;
using Invoicing.Domain.Money;
using Invoicing.Domain.Orders;

/// <summary>What a draft is made of, or brought up to date with.</summary>

public sealed record InvoiceDraft(Currency Currency, IReadOnlyList<NewLine> Lines)
{
    /// <summary>The seller's own reference, unique per buyer.</summary>
    public string? Reference { get; init; }

    /// <summary>The caller's key, unique per organization.</summary>
    public string? ExternalId { get; init; }

    public DateOnly? IssueDate { get; init; }

    public DateOnly? DueDate { get; init; }

    public IReadOnlyList<NewAllowance> Allowances { get; init; } = [];

    public bool PricesIncludeTax { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Dates on which what is due is paid in equal parts; empty where it is due at once.</summary>
    public IReadOnlyList<DateOnly> InstalmentDates { get; init; } = [];

    public ContractBilling? Contract { get; init; }

    public OrderId? OrderId { get; init; }
}

/// <param name="Attempt">From 1; rises when the same period is billed again on purpose.</param>
/// <param name="BilledOn">The date of the cycles where a billing run bills them, which happens once.</param>
public sealed record ContractBilling(ContractId ContractId, BillingPeriod Period, int Attempt, DateOnly? BilledOn = null);
