using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

namespace Invoicing.Application.Documents;

/// <summary>
/// What a rendering shows: a format-neutral snapshot of one invoice. Writers read this and nothing else, so that
/// every format shows the same stored figures. Amounts are decimals in the document's currency, already rounded.
/// </summary>
/// <param name="Number">BT-1; empty on a draft.</param>
/// <param name="IssueDate">BT-2.</param>
/// <param name="Seller">BG-4, with its bank accounts (BG-17).</param>
/// <param name="Buyer">BG-7, with the language that the page is written in.</param>
public sealed record InvoiceDocument(
    InvoiceKind Kind,
    string Number,
    DateOnly IssueDate,
    Currency Currency,
    Party Seller,
    Party Buyer,
    IReadOnlyList<DocumentLine> Lines,
    IReadOnlyList<DocumentTax> Taxes,
    ShownTotals Totals)
{
    /// <summary>Only the page tells it; electronic formats say what was issued.</summary>
    public InvoiceStatus Status { get; init; } = InvoiceStatus.Issued;

    /// <summary>BT-9.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>BT-7.</summary>
    public DateOnly? TaxPointDate { get; init; }

    /// <summary>What the seller's own system calls it.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether unit prices, discounts and the given amounts of allowances and charges hold tax; nets never do.</summary>
    public bool PricesIncludeTax { get; init; }

    /// <summary>BT-10 to BT-19 and BG-3; a credit note names its invoice there.</summary>
    public DocumentReferences References { get; init; } = new();

    /// <summary>BG-13.</summary>
    public Delivery? Delivery { get; init; }

    /// <summary>BG-14.</summary>
    public InvoicingPeriod? InvoicingPeriod { get; init; }

    /// <summary>BT-20.</summary>
    public string? PaymentTerms { get; init; }

    /// <summary>BG-20.</summary>
    public IReadOnlyList<DocumentAllowance> Allowances { get; init; } = [];

    /// <summary>BG-21.</summary>
    public IReadOnlyList<DocumentAllowance> Charges { get; init; } = [];

    public IReadOnlyList<DocumentInstalment> Instalments { get; init; } = [];

    /// <summary>BT-22.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>BG-24.</summary>
    public IReadOnlyList<DocumentAttachment> Attachments { get; init; } = [];

    public DocumentStyle Style { get; init; } = DocumentStyle.Plain;
}

/// <param name="Position">BT-126, from 1.</param>
/// <param name="Description">BT-153.</param>
/// <param name="Quantity">BT-129.</param>
/// <param name="UnitCode">BT-130, UN/ECE Recommendation 20.</param>
/// <param name="UnitPrice">As it was given; BT-146 where prices hold no tax.</param>
/// <param name="Discount">For the whole line, positive (BT-136 where prices hold no tax).</param>
/// <param name="Net">BT-131.</param>
/// <param name="TaxCategory">BT-151.</param>
/// <param name="TaxRate">BT-152, percent.</param>
public sealed record DocumentLine(
    int Position, string Description, decimal Quantity, string UnitCode, decimal UnitPrice, decimal Discount, decimal Net, TaxCategory TaxCategory, decimal TaxRate)
{
    /// <summary>BG-26.</summary>
    public InvoicingPeriod? Period { get; init; }
}

/// <param name="Net">BT-92 or BT-99, positive.</param>
/// <param name="Given">What was asked for, tax included where prices include tax.</param>
public sealed record DocumentAllowance(string Reason, decimal Net, decimal Given, TaxCategory TaxCategory, decimal TaxRate);

/// <summary>BG-23.</summary>
public sealed record DocumentTax(TaxCategory Category, decimal Rate, decimal Base, decimal Amount)
{
    /// <summary>BT-120.</summary>
    public string? ExemptionReason { get; init; }

    /// <summary>BT-121, of the list VATEX.</summary>
    public string? ExemptionCode { get; init; }
}

public sealed record DocumentInstalment(DateOnly DueDate, decimal Amount);

/// <summary>BT-122 to BT-125.</summary>
public sealed record DocumentAttachment(Guid Id, string Name, string MediaType, ReadOnlyMemory<byte> Content);

/// <summary>BG-22, and behind it what has become of the amount due.</summary>
/// <param name="LineTotal">BT-106.</param>
/// <param name="Allowances">BT-107, positive.</param>
/// <param name="Charges">BT-108.</param>
/// <param name="TaxExclusive">BT-109.</param>
/// <param name="Tax">BT-110.</param>
/// <param name="TaxInclusive">BT-112.</param>
/// <param name="Prepaid">BT-113, paid before the issue.</param>
/// <param name="Rounding">BT-114.</param>
/// <param name="Due">BT-115, as it was issued.</param>
public sealed record ShownTotals(
    decimal LineTotal,
    decimal Allowances,
    decimal Charges,
    decimal TaxExclusive,
    decimal Tax,
    decimal TaxInclusive,
    decimal Prepaid,
    decimal Rounding,
    decimal Due)
{
    /// <summary>Since the issue.</summary>
    public decimal Paid { get; init; }

    /// <summary>What credit notes took back of what was due.</summary>
    public decimal Credited { get; init; }

    /// <summary>What is still to be paid.</summary>
    public decimal Balance { get; init; } = Due;
}
