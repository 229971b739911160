namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Words for the tax categories of UNTDID 5305 that EN 16931 admits.</summary>
internal static class TaxNames
{
    internal static string Of(string category)
    {
        var name = category switch
        {
            "S" => "Standard rate",
            "Z" => "Zero rated",
            "E" => "Exempt",
            "AE" => "Reverse charge",
            "K" => "Intra-community supply",
            "G" => "Export",
            "O" => "Not subject to tax",
            "L" => "Canary Islands tax",
            "M" => "Ceuta and Melilla tax",
            _ => null,
        };
        return name is null ? category : $"{name} ({category})";
    }
}
