namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

/// <param name="UnitPrice">Major units of the invoice's currency, as many decimals as wanted.</param>
/// <param name="UnitCode">UN/ECE Recommendation 20.</param>
public sealed record NewLine(
    string Description,
    decimal Quantity,
    decimal UnitPrice,
    TaxRate Tax,
    Money? Discount = null,
    string UnitCode = "C62")
{
    /// <summary>Why no tax is charged (BT-120), for the line's tax group.</summary>
    public string? ExemptionReason { get; init; }

    /// <summary>The same as a code of the VATEX list (BT-121).</summary>
    public string? ExemptionCode { get; init; }

    public InvoicingPeriod? Period { get; init; }
}

/// <summary>An allowance, or a charge, on the whole document; tax of its own rate is included in the groups.</summary>
public sealed record NewAllowance(string Reason, Money Amount, TaxRate Tax);
