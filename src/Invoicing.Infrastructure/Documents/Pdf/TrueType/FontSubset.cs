using System.Buffers.Binary;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>
/// The glyphs one document uses, renumbered from 1 in the order of first use. A number stands for a character, not for an
/// outline: characters that share an outline (a space and a no-break space) stay apart when the text is copied or searched.
/// </summary>
internal sealed class FontSubset(TrueTypeFont font)
{
    private readonly Dictionary<int, Glyph> glyphs = [];
    private readonly List<int> codePoints = [0];
    private readonly List<ushort> sources = [0];

    internal TrueTypeFont Font => font;

    /// <summary>The character of each glyph number; number 0 is the missing glyph and stands for none.</summary>
    internal IReadOnlyList<int> CodePoints => codePoints;

    internal bool TryAdd(int codePoint, out Glyph glyph)
    {
        if (glyphs.TryGetValue(codePoint, out glyph))
        {
            return true;
        }

        var source = font.GlyphOf(codePoint);
        if (source == 0)
        {
            return false;
        }

        glyph = new Glyph((ushort)sources.Count, WidthOf(source), codePoint);
        glyphs.Add(codePoint, glyph);
        codePoints.Add(codePoint);
        sources.Add(source);
        return true;
    }

    /// <summary>The width of a glyph number in thousandths of the font size.</summary>
    internal int WidthOf(int id) => WidthOf(sources[id]);

    private ushort WidthOf(ushort source) => (ushort)(((font.AdvanceOf(source) * 1000) + (font.Metrics.UnitsPerEm / 2)) / font.Metrics.UnitsPerEm);

    /// <summary>A TrueType file with just these glyphs and the parts that composite ones are made of.</summary>
    internal byte[] ToFile()
    {
        var outlines = new GlyphOutlines(font, sources);
        var file = new TrueTypeFile();
        foreach (var hinting in new[] { "cvt ", "fpgm", "prep" }.Where(font.HasTable))
        {
            file.Add(hinting, font.Table(hinting).ToArray());
        }

        file.Add("glyf", outlines.Outlines);
        file.Add("loca", outlines.Locations);
        file.Add("hmtx", HorizontalMetrics(outlines.Sources));
        file.Add("head", With(font.Table("head"), 50, 1));
        file.Add("hhea", With(font.Table("hhea"), 34, outlines.Sources.Count));
        file.Add("maxp", With(font.Table("maxp"), 4, outlines.Sources.Count));
        return file.ToBytes();
    }

    private byte[] HorizontalMetrics(IReadOnlyList<ushort> all)
    {
        var metrics = new byte[4 * all.Count];
        for (var i = 0; i < all.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), font.AdvanceOf(all[i]));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan((4 * i) + 2), font.LeftSideBearingOf(all[i]));
        }

        return metrics;
    }

    private static byte[] With(ReadOnlySpan<byte> table, int position, int value)
    {
        var copy = table.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(position), (ushort)value);
        return copy;
    }
}
