namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Taxes;

/// <summary>One group of the stored tax breakdown; amounts in minor units.</summary>
public sealed record InvoiceTax(TaxCategory Category, decimal Rate, long BaseMinor, long TaxMinor)
{
    public static InvoiceTax From(TaxBreakdown group) =>
        new(group.Rate.Category, group.Rate.Rate.Value, group.Base.MinorUnits, group.Tax.MinorUnits);
}
