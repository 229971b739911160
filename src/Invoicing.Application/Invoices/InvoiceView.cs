using Invoicing.Application.EInvoicing;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Invoices;

/// <summary>The one read model of an invoice that every dialect maps from.</summary>
public sealed record InvoiceView
{
    public required Guid Id { get; init; }

    public required long Serial { get; init; }

    /// <summary>Rises with every change.</summary>
    public int Version { get; init; }

    public required Guid OrganizationId { get; init; }

    public required string SellerName { get; init; }

    public string? SellerIdentifier { get; init; }

    public Guid? CustomerId { get; init; }

    public string? BuyerName { get; init; }

    public string? BuyerIdentifier { get; init; }

    public required InvoiceKind Kind { get; init; }

    public required InvoiceStatus Status { get; init; }

    public string? Number { get; init; }

    public string? Reference { get; init; }

    public string? ExternalId { get; init; }

    public required Currency Currency { get; init; }

    public DateOnly? IssueDate { get; init; }

    public DateOnly? DueDate { get; init; }

    /// <summary>Of what is sold, before document allowances and charges.</summary>
    public required Money LineTotal { get; init; }

    public required Money AllowanceTotal { get; init; }

    public required Money ChargeTotal { get; init; }

    public required Money TaxExclusive { get; init; }

    public required Money Tax { get; init; }

    public required Money TaxInclusive { get; init; }

    public required Money Prepaid { get; init; }

    public required Money Rounding { get; init; }

    public required Money Due { get; init; }

    public required Money Paid { get; init; }

    /// <summary>What credit notes took back.</summary>
    public required Money Credited { get; init; }

    /// <summary>What is still open; never below zero.</summary>
    public required Money Balance { get; init; }

    /// <summary>On a credit note: what of it goes back to the buyer.</summary>
    public required Money Refundable { get; init; }

    public Guid? CreditedInvoiceId { get; init; }

    public Guid? CorrectsInvoiceId { get; init; }

    /// <summary>The document that takes this one's place. Told where one invoice is read, and not by lists and commands.</summary>
    public Guid? CorrectedByInvoiceId { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Empty in a list that was not asked for details.</summary>
    public required IReadOnlyList<InvoiceLineView> Lines { get; init; }

    /// <summary>What a list leaves out unless it is asked for it.</summary>
    public InvoiceDetails Details { get; init; } = InvoiceDetails.None;

    public Guid? ContractId { get; init; }

    public DateOnly? PeriodStart { get; init; }

    public DateOnly? PeriodEnd { get; init; }

    public Guid? OrderId { get; init; }

    public required int Revision { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>Of the issued content and the document before it in the series; null on drafts.</summary>
    public string? Hash { get; init; }

    /// <summary>The rules of electronic invoices that it breaks; told by what issues it, and by nothing else.</summary>
    public IReadOnlyList<RuleFinding> Findings { get; init; } = [];
}

public sealed record InvoiceLineView(int Position, string Description, decimal Quantity, decimal UnitPrice, Money Net)
{
    public string UnitCode { get; init; } = "C62";

    /// <summary>Null where there is none.</summary>
    public Money? Discount { get; init; }

    public string TaxCategory { get; init; } = "O";

    /// <summary>Percent.</summary>
    public decimal TaxRate { get; init; }

    public string? ExemptionReason { get; init; }

    public string? ExemptionCode { get; init; }

    public InvoicingPeriod? Period { get; init; }

    /// <summary>On a credit note: the invoice's line that is taken back, where it is one line.</summary>
    public int? CreditedPosition { get; init; }
}
