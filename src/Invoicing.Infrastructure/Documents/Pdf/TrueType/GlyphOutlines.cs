using System.Buffers.Binary;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>The outlines of a subset under their new numbers; the parts of composite outlines follow at the end of the list.</summary>
internal sealed class GlyphOutlines
{
    private const int WordArguments = 0x0001;
    private const int OneScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;

    private readonly TrueTypeFont font;
    private readonly List<SubsetGlyph> glyphs;
    private readonly Dictionary<ushort, ushort> parts = [];

    internal GlyphOutlines(TrueTypeFont font, IEnumerable<SubsetGlyph> glyphs)
    {
        this.font = font;
        this.glyphs = [PartOf(0), .. glyphs];
        var outlines = new MemoryStream();
        var locations = new List<int>();
        var metrics = new MemoryStream();

        // The list grows while composite outlines ask for their parts.
        for (var i = 0; i < this.glyphs.Count; i++)
        {
            locations.Add((int)outlines.Length);
            var outline = Outline(this.glyphs[i]);
            outlines.Write(outline);
            outlines.Write(new byte[-outline.Length & 3]);
            WriteMetrics(metrics, this.glyphs[i], outline);
        }

        locations.Add((int)outlines.Length);
        Outlines = outlines.ToArray();
        Metrics = metrics.ToArray();
        Locations = new byte[4 * locations.Count];
        for (var i = 0; i < locations.Count; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(Locations.AsSpan(4 * i), locations[i]);
        }
    }

    internal byte[] Outlines { get; }

    internal byte[] Locations { get; }

    internal byte[] Metrics { get; }

    internal int Count => glyphs.Count;

    private SubsetGlyph PartOf(ushort source) => new(string.Empty, [new GlyphPart(source, 0, 0)], font.AdvanceOf(source));

    private byte[] Outline(SubsetGlyph glyph)
    {
        if (!glyph.IsWhole)
        {
            return CompositeOutline.Write(font, glyph.Parts, NumberOf);
        }

        var outline = font.OutlineOf(glyph.Parts[0].Glyph).ToArray();
        RenumberParts(outline);
        return outline;
    }

    private void WriteMetrics(MemoryStream metrics, SubsetGlyph glyph, ReadOnlySpan<byte> outline)
    {
        var entry = new byte[4];
        var bearing = glyph.IsWhole ? font.LeftSideBearingOf(glyph.Parts[0].Glyph) : outline.IsEmpty ? (short)0 : outline.I16(2);
        BinaryPrimitives.WriteUInt16BigEndian(entry, (ushort)Math.Max(0, glyph.Advance));
        BinaryPrimitives.WriteInt16BigEndian(entry.AsSpan(2), bearing);
        metrics.Write(entry);
    }

    private void RenumberParts(byte[] outline)
    {
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return;
        }

        var position = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(position));
            var part = outline.AsSpan(position + 2);
            BinaryPrimitives.WriteUInt16BigEndian(part, NumberOf(BinaryPrimitives.ReadUInt16BigEndian(part)));
            position += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + TransformLength(flags);
        }
        while ((flags & MoreParts) != 0);
    }

    private static int TransformLength(int flags)
    {
        if ((flags & OneScale) != 0)
        {
            return 2;
        }

        if ((flags & TwoScales) != 0)
        {
            return 4;
        }

        return (flags & Matrix) != 0 ? 8 : 0;
    }

    private ushort NumberOf(ushort source)
    {
        if (!parts.TryGetValue(source, out var number))
        {
            number = (ushort)glyphs.Count;
            parts.Add(source, number);
            glyphs.Add(PartOf(source));
        }

        return number;
    }
}
