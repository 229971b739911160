namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Taxes;

/// <summary>One group of the stored tax breakdown; amounts in minor units.</summary>
public sealed record InvoiceTax(TaxCategory Category, decimal Rate, long BaseMinor, long TaxMinor)
{
    /// <summary>BT-120: what the group's lines say, each reason once.</summary>
    public string? ExemptionReason { get; init; }

    /// <summary>BT-121; null where the group's lines name different ones.</summary>
    public string? ExemptionCode { get; init; }

    internal static InvoiceTax From(TaxBreakdown group, IEnumerable<NewLine> lines)
    {
        var own = lines.Where(line => line.Tax == group.Rate).ToArray();
        var reasons = own.Select(line => line.ExemptionReason).OfType<string>().Distinct().ToArray();
        var codes = own.Select(line => line.ExemptionCode).OfType<string>().Distinct().ToArray();
        return new InvoiceTax(group.Rate.Category, group.Rate.Rate.Value, group.Base.MinorUnits, group.Tax.MinorUnits)
        {
            ExemptionReason = reasons.Length == 0 ? null : string.Join("; ", reasons),
            ExemptionCode = codes.Length == 1 ? codes[0] : null,
        };
    }
}
