using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Invoices;

/// <summary>The one read model of an invoice that every dialect maps from.</summary>
public sealed record InvoiceView
{
    public required Guid Id { get; init; }

    public required long Serial { get; init; }

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

    public required Money TaxExclusive { get; init; }

    public required Money Tax { get; init; }

    public required Money TaxInclusive { get; init; }

    public required Money Due { get; init; }

    public required Money Paid { get; init; }

    /// <summary>What credit notes took back.</summary>
    public required Money Credited { get; init; }

    /// <summary>What is still open; never below zero.</summary>
    public required Money Balance { get; init; }

    /// <summary>On a credit note: what of it goes back to the buyer.</summary>
    public required Money Refundable { get; init; }

    public Guid? CreditedInvoiceId { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Empty in a list.</summary>
    public required IReadOnlyList<InvoiceLineView> Lines { get; init; }

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
}

public sealed record InvoiceLineView(int Position, string Description, decimal Quantity, decimal UnitPrice, Money Net);
