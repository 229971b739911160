using Invoicing.Domain.Invoices;

namespace Invoicing.Application.Invoices.Import;

/// <summary>BG-25.</summary>
/// <param name="Id">BT-126.</param>
/// <param name="Name">BT-153.</param>
/// <param name="Quantity">BT-129.</param>
/// <param name="UnitCode">BT-130.</param>
/// <param name="Price">BT-146.</param>
/// <param name="BaseQuantity">BT-149: how many the price is for.</param>
/// <param name="Net">BT-131.</param>
/// <param name="Tax">BT-151 and BT-152.</param>
public sealed record ImportedLine(
    string Id, string Name, decimal Quantity, string UnitCode, decimal Price, decimal BaseQuantity, decimal Net, ImportedTax Tax)
{
    /// <summary>What else is said about the item in words: its description, its attributes, the note of the line.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>BG-26.</summary>
    public InvoicingPeriod? Period { get; init; }

    /// <summary>BT-136 of each.</summary>
    public IReadOnlyList<decimal> Allowances { get; init; } = [];

    /// <summary>BG-28.</summary>
    public IReadOnlyList<ImportedCharge> Charges { get; init; } = [];
}

/// <param name="Category">UNTDID 5305.</param>
/// <param name="Rate">Percent; 0 where none is given.</param>
public sealed record ImportedTax(string Category, decimal Rate);

/// <summary>BT-141 and BT-144, or the code BT-145 where there are no words.</summary>
public sealed record ImportedCharge(string? Reason, decimal Amount);

/// <param name="Reason">BT-97 or BT-104, or the code (BT-98, BT-105) where there are no words.</param>
/// <param name="Amount">BT-92 or BT-99.</param>
public sealed record ImportedAllowance(string? Reason, decimal Amount, ImportedTax Tax);

/// <summary>BG-23.</summary>
public sealed record ImportedTaxGroup(ImportedTax Tax, decimal Base, decimal Amount)
{
    /// <summary>BT-120.</summary>
    public string? ExemptionReason { get; init; }

    /// <summary>BT-121.</summary>
    public string? ExemptionCode { get; init; }
}
