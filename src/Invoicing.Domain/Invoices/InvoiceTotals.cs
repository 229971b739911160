namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Taxes;

/// <summary>The stored totals, in minor units of the invoice's currency. Computed once, then only read.</summary>
public sealed record InvoiceTotals(
    long LineTotal,
    long Allowances,
    long Charges,
    long TaxExclusive,
    long Tax,
    long TaxInclusive,
    long Prepaid,
    long Rounding,
    long Due)
{
    /// <summary>What the buyer pays in all, what is prepaid included: the most that credit notes can take back.</summary>
    public long Payable => TaxInclusive + Rounding;

    public static InvoiceTotals Zero { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public static InvoiceTotals From(DocumentTotals totals) => new(
        totals.LineTotal.MinorUnits,
        totals.Allowances.MinorUnits,
        totals.Charges.MinorUnits,
        totals.TaxExclusive.MinorUnits,
        totals.Tax.MinorUnits,
        totals.TaxInclusive.MinorUnits,
        totals.Prepaid.MinorUnits,
        totals.Rounding.MinorUnits,
        totals.Due.MinorUnits);
}
