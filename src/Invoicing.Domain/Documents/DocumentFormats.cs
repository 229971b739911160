namespace Invoicing.Domain.Documents;

/// <summary>The formats that a rendering can have.</summary>
public static class DocumentFormats
{
    /// <summary>PDF/A-3, with the CII inside where the invoice is an electronic one.</summary>
    public const string Pdf = "pdf";

    /// <summary>OASIS UBL 2.1.</summary>
    public const string Ubl = "ubl";

    /// <summary>UN/CEFACT CII D16B.</summary>
    public const string Cii = "cii";

    public static IReadOnlyList<string> All { get; } = [Pdf, Ubl, Cii];
}
