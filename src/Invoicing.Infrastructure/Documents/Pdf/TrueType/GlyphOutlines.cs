using System.Buffers.Binary;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>Copies outlines under new numbers; the parts of composite outlines follow at the end of the list.</summary>
internal sealed class GlyphOutlines
{
    private const int WordArguments = 0x0001;
    private const int OneScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;

    private readonly List<ushort> sources;
    private readonly Dictionary<ushort, ushort> parts = [];

    internal GlyphOutlines(TrueTypeFont font, IEnumerable<ushort> glyphs)
    {
        sources = [.. glyphs];
        var outlines = new MemoryStream();
        var locations = new List<int>();

        // The list grows while composite outlines ask for their parts.
        for (var i = 0; i < sources.Count; i++)
        {
            locations.Add((int)outlines.Length);
            var outline = font.OutlineOf(sources[i]).ToArray();
            RenumberParts(outline);
            outlines.Write(outline);
            outlines.Write(new byte[-outline.Length & 3]);
        }

        locations.Add((int)outlines.Length);
        Outlines = outlines.ToArray();
        Locations = new byte[4 * locations.Count];
        for (var i = 0; i < locations.Count; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(Locations.AsSpan(4 * i), locations[i]);
        }
    }

    internal byte[] Outlines { get; }

    internal byte[] Locations { get; }

    /// <summary>The glyph of the full font behind each new number.</summary>
    internal IReadOnlyList<ushort> Sources => sources;

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
            number = (ushort)sources.Count;
            parts.Add(source, number);
            sources.Add(source);
        }

        return number;
    }
}
