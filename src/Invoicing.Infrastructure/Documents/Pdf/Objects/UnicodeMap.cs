using System.Globalization;

namespace Invoicing.Infrastructure.Documents.Pdf.Objects;

/// <summary>The character map that leads from the glyphs of a font back to text.</summary>
internal static class UnicodeMap
{
    private const int CharactersPerBlock = 100;

    /// <param name="texts">What each glyph stands for, from number 1 on.</param>
    internal static PdfBuffer Of(IReadOnlyList<string> texts)
    {
        var map = new PdfBuffer();
        map.Add("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Add("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"u8)
            .Add("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"u8)
            .Add("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);
        foreach (var block in Enumerable.Range(1, texts.Count).Chunk(CharactersPerBlock))
        {
            map.Add(string.Create(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n"));
            foreach (var id in block)
            {
                map.Add("<"u8).AddHex(id).Add("> <"u8);
                foreach (var unit in texts[id - 1])
                {
                    map.AddHex(unit);
                }

                map.Add(">\n"u8);
            }

            map.Add("endbfchar\n"u8);
        }

        return map.Add("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
    }
}
