using System.Globalization;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Objects;

/// <summary>The objects of one embedded subset: composite font, descendant, descriptor, font file and the way back to Unicode.</summary>
internal static class FontObjects
{
    private const int CharactersPerBlock = 100;

    internal static int Write(PdfFile file, FontSubset subset, int index)
    {
        var program = subset.ToFile();
        var fontFile = file.WriteCompressed(Invariant($"/Length1 {program.Length}"), program);

        // Six capitals mark a subset; they only have to differ between the fonts of one file.
        var name = $"INVOI{(char)('A' + index)}+{subset.Font.PostScriptName}";
        var descriptor = file.Write(Descriptor(subset.Font.Metrics, name, fontFile));
        var descendant = file.Write(Invariant($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap /Identity ")
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + Invariant($"/FontDescriptor {descriptor} 0 R /DW 0 /W [0 [{Widths(subset)}]] >>"));
        var unicode = file.WriteCompressed(string.Empty, ToUnicode(subset).Written);
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

    private static string Widths(FontSubset subset) =>
        string.Join(' ', Enumerable.Range(0, subset.CodePoints.Count).Select(id => subset.WidthOf(id).ToString(CultureInfo.InvariantCulture)));

    private static PdfBuffer ToUnicode(FontSubset subset)
    {
        var map = new PdfBuffer();
        map.Add("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Add("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"u8)
            .Add("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"u8)
            .Add("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);
        foreach (var block in Enumerable.Range(1, subset.CodePoints.Count - 1).Chunk(CharactersPerBlock))
        {
            map.Add(Invariant($"{block.Length} beginbfchar\n"));
            foreach (var id in block)
            {
                map.Add("<"u8).AddHex(id).Add("> <"u8);
                foreach (var unit in char.ConvertFromUtf32(subset.CodePoints[id]))
                {
                    map.AddHex(unit);
                }

                map.Add(">\n"u8);
            }

            map.Add("endbfchar\n"u8);
        }

        return map.Add("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
