using System.Buffers.Binary;
using System.Text;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>One parsed TrueType file. Immutable, so that a process reads each font once and shares it.</summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] data;
    private readonly Dictionary<string, (int Offset, int Length)> tables = [];
    private readonly Dictionary<int, ushort> glyphs;
    private readonly int advanceCount;
    private readonly bool hasLongLocations;

    internal TrueTypeFont(string postScriptName, byte[] data)
    {
        this.data = data;
        PostScriptName = postScriptName;
        ReadTableDirectory();
        glyphs = CharacterMap.Read(Table("cmap"));
        advanceCount = BinaryPrimitives.ReadUInt16BigEndian(Table("hhea")[34..]);
        hasLongLocations = BinaryPrimitives.ReadInt16BigEndian(Table("head")[50..]) == 1;
        Metrics = FontMetrics.Read(this);
    }

    internal string PostScriptName { get; }

    internal FontMetrics Metrics { get; }

    internal bool HasTable(string tag) => tables.ContainsKey(tag);

    internal ReadOnlySpan<byte> Table(string tag)
    {
        if (!tables.TryGetValue(tag, out var table))
        {
            throw new InvalidDataException($"The font {PostScriptName} has no '{tag}' table.");
        }

        return data.AsSpan(table.Offset, table.Length);
    }

    /// <summary>The glyph of a character, or 0 (the missing glyph) when the font does not have it.</summary>
    internal ushort GlyphOf(int codePoint) => glyphs.GetValueOrDefault(codePoint);

    /// <summary>The advance in font units.</summary>
    internal ushort AdvanceOf(ushort glyph) =>
        BinaryPrimitives.ReadUInt16BigEndian(Table("hmtx")[(4 * Math.Min(glyph, advanceCount - 1))..]);

    internal short LeftSideBearingOf(ushort glyph)
    {
        // Glyphs past the last advance share it; only their bearings follow, two bytes each.
        var position = glyph < advanceCount ? (4 * glyph) + 2 : (4 * advanceCount) + (2 * (glyph - advanceCount));
        return BinaryPrimitives.ReadInt16BigEndian(Table("hmtx")[position..]);
    }

    internal ReadOnlySpan<byte> OutlineOf(ushort glyph) => Table("glyf")[Location(glyph)..Location(glyph + 1)];

    private int Location(int glyph)
    {
        var locations = Table("loca");
        return hasLongLocations
            ? (int)BinaryPrimitives.ReadUInt32BigEndian(locations[(4 * glyph)..])
            : 2 * BinaryPrimitives.ReadUInt16BigEndian(locations[(2 * glyph)..]);
    }

    private void ReadTableDirectory()
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var entry = data.AsSpan(12 + (16 * i), 16);
            var tag = Encoding.ASCII.GetString(entry[..4]);
            tables[tag] = ((int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]));
        }
    }
}
