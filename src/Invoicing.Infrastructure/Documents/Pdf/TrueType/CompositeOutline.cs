using System.Buffers.Binary;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>Writes one outline that consists of others, each moved to its place.</summary>
internal static class CompositeOutline
{
    private const int WordArguments = 0x0001;
    private const int ArgumentsAreOffsets = 0x0002;
    private const int MoreParts = 0x0020;
    private const int HeaderLength = 10;
    private const int PartLength = 8;

    /// <param name="numberOf">The number that a glyph of the font has in the subset.</param>
    internal static byte[] Write(TrueTypeFont font, IEnumerable<GlyphPart> parts, Func<ushort, ushort> numberOf)
    {
        var drawn = parts.Where(part => !font.OutlineOf(part.Glyph).IsEmpty).ToList();
        if (drawn.Count == 0)
        {
            return [];
        }

        var outline = new byte[HeaderLength + (PartLength * drawn.Count)];
        BinaryPrimitives.WriteInt16BigEndian(outline, -1);
        WriteBounds(outline, font, drawn);
        for (var i = 0; i < drawn.Count; i++)
        {
            var part = outline.AsSpan(HeaderLength + (PartLength * i));
            var flags = WordArguments | ArgumentsAreOffsets | (i + 1 < drawn.Count ? MoreParts : 0);
            BinaryPrimitives.WriteUInt16BigEndian(part, (ushort)flags);
            BinaryPrimitives.WriteUInt16BigEndian(part[2..], numberOf(drawn[i].Glyph));
            BinaryPrimitives.WriteInt16BigEndian(part[4..], drawn[i].X);
            BinaryPrimitives.WriteInt16BigEndian(part[6..], drawn[i].Y);
        }

        return outline;
    }

    private static void WriteBounds(Span<byte> outline, TrueTypeFont font, List<GlyphPart> parts)
    {
        Bound(outline[2..], parts.Min(part => font.OutlineOf(part.Glyph).I16(2) + part.X));
        Bound(outline[4..], parts.Min(part => font.OutlineOf(part.Glyph).I16(4) + part.Y));
        Bound(outline[6..], parts.Max(part => font.OutlineOf(part.Glyph).I16(6) + part.X));
        Bound(outline[8..], parts.Max(part => font.OutlineOf(part.Glyph).I16(8) + part.Y));
    }

    private static void Bound(Span<byte> field, int value) => BinaryPrimitives.WriteInt16BigEndian(field, (short)value);
}
