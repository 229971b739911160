namespace Invoicing.Domain.Documents;

/// <summary>The formats that a rendering can have.</summary>
public static class DocumentFormats
{
    public const string Pdf = "pdf";
}
