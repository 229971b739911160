using Invoicing.Domain.Taxes;

namespace Invoicing.Infrastructure.Documents.Pdf.Wording;

/// <summary>Words for the tax categories of UNTDID 5305 that EN 16931 admits.</summary>
internal static class TaxNames
{
    internal static string Of(TaxCategory category, Terms terms)
    {
        var name = category switch
        {
            TaxCategory.S => terms.StandardRate,
            TaxCategory.Z => terms.ZeroRated,
            TaxCategory.E => terms.Exempt,
            TaxCategory.AE => terms.ReverseCharge,
            TaxCategory.K => terms.IntraCommunity,
            TaxCategory.G => terms.Export,
            TaxCategory.O => terms.NotSubject,
            TaxCategory.L => terms.CanaryIslands,
            TaxCategory.M => terms.CeutaAndMelilla,
            _ => null,
        };
        return name is null ? category.ToString() : $"{name} ({category})";
    }
}
