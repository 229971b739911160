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
    string UnitCode = "C62");

/// <summary>An allowance on the whole document, tax of its own rate included in the groups.</summary>
public sealed record NewAllowance(string Reason, Money Amount, TaxRate Tax);
