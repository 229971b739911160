using Invoicing.Domain.Taxes;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Words for the tax categories of UNTDID 5305 that EN 16931 admits.</summary>
internal static class TaxNames
{
    internal static string Of(TaxCategory category)
    {
        var name = category switch
        {
            TaxCategory.S => "Standard rate",
            TaxCategory.Z => "Zero rated",
            TaxCategory.E => "Exempt",
            TaxCategory.AE => "Reverse charge",
            TaxCategory.K => "Intra-community supply",
            TaxCategory.G => "Export",
            TaxCategory.O => "Not subject to tax",
            TaxCategory.L => "Canary Islands tax",
            TaxCategory.M => "Ceuta and Melilla tax",
            _ => null,
        };
        return name is null ? category.ToString() : $"{name} ({category})";
    }
}
