using System.Buffers.Binary;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>One parsed TrueType face. Immutable, so that a process reads each font once and shares it.</summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] data;
    private readonly Dictionary<string, (int Offset, int Length)> tables;
    private readonly Dictionary<int, ushort> glyphs;
    private readonly int advanceCount;
    private readonly bool hasLongLocations;
    private readonly Lazy<LayoutTable?> substitutions;
    private readonly Lazy<LayoutTable?> positions;

    /// <param name="face">Which face of a collection; 0 for a plain file.</param>
    internal TrueTypeFont(string postScriptName, byte[] data, int face = 0)
    {
        this.data = data;
        PostScriptName = postScriptName;
        tables = TableDirectory.Read(data, face);
        glyphs = CharacterMap.Read(Table("cmap"));
        advanceCount = BinaryPrimitives.ReadUInt16BigEndian(Table("hhea")[34..]);
        hasLongLocations = BinaryPrimitives.ReadInt16BigEndian(Table("head")[50..]) == 1;
        Metrics = FontMetrics.Read(this);
        Classes = new GlyphClasses(HasTable("GDEF") ? Table("GDEF").ToArray() : []);
        substitutions = new(() => HasTable("GSUB") ? new LayoutTable(Table("GSUB").ToArray(), extension: 7) : null);
        positions = new(() => HasTable("GPOS") ? new LayoutTable(Table("GPOS").ToArray(), extension: 9) : null);
    }

    internal string PostScriptName { get; }

    internal FontMetrics Metrics { get; }

    internal GlyphClasses Classes { get; }

    internal LayoutTable? Substitutions => substitutions.Value;

    internal LayoutTable? Positions => positions.Value;

    /// <summary>The characters it has.</summary>
    internal IEnumerable<int> CodePoints => glyphs.Where(entry => entry.Value != 0).Select(entry => entry.Key);

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
}
