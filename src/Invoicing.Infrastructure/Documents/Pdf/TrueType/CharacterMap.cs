using System.Buffers.Binary;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>Reads the Unicode subtable of <c>cmap</c>: format 12 (all planes) when there is one, else format 4.</summary>
internal static class CharacterMap
{
    private const int Windows = 3;
    private const int BasicPlane = 1;
    private const int AllPlanes = 10;

    internal static Dictionary<int, ushort> Read(ReadOnlySpan<byte> table)
    {
        var subtable = Find(table, AllPlanes, format: 12);
        if (subtable > 0)
        {
            return ReadGroups(table[subtable..]);
        }

        subtable = Find(table, BasicPlane, format: 4);
        return subtable > 0 ? ReadSegments(table[subtable..]) : throw new InvalidDataException("The font has no Unicode character map.");
    }

    private static int Find(ReadOnlySpan<byte> table, int encoding, int format)
    {
        var count = U16(table, 2);
        for (var i = 0; i < count; i++)
        {
            var record = 4 + (8 * i);
            var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(table[(record + 4)..]);
            if (U16(table, record) == Windows && U16(table, record + 2) == encoding && U16(table, offset) == format)
            {
                return offset;
            }
        }

        return 0;
    }

    private static Dictionary<int, ushort> ReadGroups(ReadOnlySpan<byte> subtable)
    {
        var map = new Dictionary<int, ushort>();
        var count = BinaryPrimitives.ReadInt32BigEndian(subtable[12..]);
        for (var i = 0; i < count; i++)
        {
            var group = subtable.Slice(16 + (12 * i), 12);
            var first = BinaryPrimitives.ReadInt32BigEndian(group);
            var last = BinaryPrimitives.ReadInt32BigEndian(group[4..]);
            var glyph = BinaryPrimitives.ReadInt32BigEndian(group[8..]);
            for (var codePoint = first; codePoint <= last; codePoint++)
            {
                map[codePoint] = (ushort)(glyph + codePoint - first);
            }
        }

        return map;
    }

    private static Dictionary<int, ushort> ReadSegments(ReadOnlySpan<byte> subtable)
    {
        var map = new Dictionary<int, ushort>();
        var doubledCount = U16(subtable, 6);
        for (var i = 0; i < doubledCount; i += 2)
        {
            var last = U16(subtable, 14 + i);
            var first = U16(subtable, 16 + doubledCount + i);
            var delta = U16(subtable, 16 + (2 * doubledCount) + i);
            var rangePosition = 16 + (3 * doubledCount) + i;
            var range = U16(subtable, rangePosition);
            for (int codePoint = first; codePoint <= last && codePoint < 0xFFFF; codePoint++)
            {
                // A range offset counts from its own position in the file.
                var glyph = range == 0 ? codePoint : U16(subtable, rangePosition + range + (2 * (codePoint - first)));
                map[codePoint] = range != 0 && glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
            }
        }

        return map;
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, int position) => BinaryPrimitives.ReadUInt16BigEndian(bytes[position..]);
}
