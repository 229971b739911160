using System.Buffers.Binary;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>Writes a TrueType file with just the glyphs of a subset and the parts that composite ones are made of.</summary>
internal static class SubsetFile
{
    private const int MaximumPointsInComposite = 10;
    private const int MaximumContoursInComposite = 12;
    private const int MaximumParts = 28;
    private const int MaximumDepth = 30;

    internal static byte[] Write(FontSubset subset)
    {
        var font = subset.Font;
        var outlines = new GlyphOutlines(font, subset.Glyphs);
        var file = new TrueTypeFile();
        foreach (var hinting in new[] { "cvt ", "fpgm", "prep" }.Where(font.HasTable))
        {
            file.Add(hinting, font.Table(hinting).ToArray());
        }

        file.Add("glyf", outlines.Outlines);
        file.Add("loca", outlines.Locations);
        file.Add("hmtx", outlines.Metrics);
        file.Add("head", With(font.Table("head"), 50, 1));
        file.Add("hhea", With(font.Table("hhea"), 34, outlines.Count));
        file.Add("maxp", Profile(font.Table("maxp"), outlines.Count, subset.Glyphs.Max(glyph => glyph.Parts.Length)));
        return file.ToBytes();
    }

    /// <summary>Letters put together with their marks may be larger and deeper than any composite glyph of the font.</summary>
    private static byte[] Profile(ReadOnlySpan<byte> table, int count, int parts)
    {
        var profile = With(table, 4, count);
        Raise(MaximumPointsInComposite, parts * Math.Max(table.U16(6), table.U16(MaximumPointsInComposite)));
        Raise(MaximumContoursInComposite, parts * Math.Max(table.U16(8), table.U16(MaximumContoursInComposite)));
        Raise(MaximumParts, parts);
        Raise(MaximumDepth, table.U16(MaximumDepth) + 1);
        return profile;

        void Raise(int field, int value)
        {
            var at = profile.AsSpan(field);
            BinaryPrimitives.WriteUInt16BigEndian(at, (ushort)Math.Min(ushort.MaxValue, Math.Max(BinaryPrimitives.ReadUInt16BigEndian(at), value)));
        }
    }

    private static byte[] With(ReadOnlySpan<byte> table, int position, int value)
    {
        var copy = table.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(position), (ushort)value);
        return copy;
    }
}
