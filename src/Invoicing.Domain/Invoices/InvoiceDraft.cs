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

    /// <summary>When the tax falls due, where that is not the issue date (BT-7).</summary>
    public DateOnly? TaxPointDate { get; init; }

    public IReadOnlyList<NewAllowance> Allowances { get; init; } = [];

    public IReadOnlyList<NewAllowance> Charges { get; init; } = [];

    public bool PricesIncludeTax { get; init; }

    /// <summary>What the buyer has paid before the issue (BT-113).</summary>
    public Money? Prepaid { get; init; }

    public PaymentTerms? PaymentTerms { get; init; }

    /// <summary>The parts in which what is due is paid; empty where it is due at once.</summary>
    public IReadOnlyList<NewInstalment> Instalments { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    public DocumentReferences? References { get; init; }

    public Delivery? Delivery { get; init; }

    public InvoicingPeriod? InvoicingPeriod { get; init; }

    public ContractBilling? Contract { get; init; }

    public OrderId? OrderId { get; init; }
}

/// <param name="Attempt">From 1; rises when the same period is billed again on purpose.</param>
public sealed record ContractBilling(ContractId ContractId, BillingPeriod Period, int Attempt);
