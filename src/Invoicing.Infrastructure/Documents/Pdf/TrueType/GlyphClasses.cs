namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>The <c>GDEF</c> table: what is a base, a ligature or a mark, and which marks a lookup looks at.</summary>
internal sealed class GlyphClasses(byte[] table)
{
    private const int Ligature = 2;
    private const int Mark = 3;

    internal bool IsMark(ushort glyph) => ClassOf(glyph) == Mark;

    /// <summary>Whether a lookup passes over the glyph as if it were not there.</summary>
    internal bool IsIgnored(ushort glyph, Lookup lookup)
    {
        if (lookup.Flags == 0)
        {
            return false;
        }

        return ClassOf(glyph) switch
        {
            1 => lookup.IgnoresBases,
            Ligature => lookup.IgnoresLigatures,
            Mark => lookup.IgnoresMarks
                || (lookup.MarkSet is { } set && !IsInSet(glyph, set))
                || (lookup.MarkClass != 0 && MarkClassOf(glyph) != lookup.MarkClass),
            _ => false,
        };
    }

    private int ClassOf(ushort glyph) => ClassAt(4, glyph);

    private int MarkClassOf(ushort glyph) => ClassAt(10, glyph);

    private int ClassAt(int field, ushort glyph)
    {
        ReadOnlySpan<byte> span = table;
        return span.IsEmpty || span.U16(field) == 0 ? 0 : GlyphSets.ClassOf(span[span.U16(field)..], glyph);
    }

    private bool IsInSet(ushort glyph, int set)
    {
        ReadOnlySpan<byte> span = table;
        var sets = span[span.U16(12)..];
        return GlyphSets.CoverageIndex(sets[sets.Offset32(4 + (4 * set))..], glyph) >= 0;
    }
}
