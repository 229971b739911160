namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Scripts that are set in their own way; all others go from character to glyph.</summary>
internal enum Script
{
    Plain,
    Marked,
    Hebrew,
    Arabic,
    Thai,
    Devanagari,
}
