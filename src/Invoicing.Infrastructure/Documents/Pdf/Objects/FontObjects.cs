using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Objects;

/// <summary>The objects of one embedded subset: composite font, descendant, descriptor, font file and the way back to Unicode.</summary>
internal static class FontObjects
{
    internal static int Write(PdfFile file, FontSubset subset, int index)
    {
        var program = FontProgram.Of(subset);
        var fontFile = file.WriteStream(Invariant($"/Filter /FlateDecode /Length1 {program.Length}"), program.File);

        // Six capitals mark a subset; they only have to differ between the fonts of one file.
        var name = $"INVOI{(char)('A' + index)}+{subset.Font.PostScriptName}";
        var descriptor = file.Write(Descriptor(subset.Font.Metrics, name, fontFile));
        var descendant = file.Write(Invariant($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap /Identity ")
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + Invariant($"/FontDescriptor {descriptor} 0 R /DW 0 /W [0 [{program.Widths}]] >>"));
        var unicode = file.WriteStream("/Filter /FlateDecode", program.ToUnicode);
        return file.Write(Invariant($"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H ")
            + Invariant($"/DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>"));
    }

    private static string Descriptor(FontMetrics metrics, string name, int fontFile)
    {
        const int symbolic = 4;

        // No TrueType table holds the stem width; this is the usual estimate from the weight.
        var stem = 50 + (metrics.Weight * metrics.Weight / 4225);
        return Invariant($"<< /Type /FontDescriptor /FontName /{name} /Flags {symbolic} /ItalicAngle 0 ")
            + Invariant($"/FontBBox [{metrics.Left} {metrics.Bottom} {metrics.Right} {metrics.Top}] ")
            + Invariant($"/Ascent {metrics.Ascent} /Descent {metrics.Descent} /CapHeight {metrics.CapHeight} /StemV {stem} /FontFile2 {fontFile} 0 R >>");
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
