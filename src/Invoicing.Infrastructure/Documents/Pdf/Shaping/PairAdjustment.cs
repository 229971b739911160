using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Moves two neighbours towards or away from each other.</summary>
internal sealed class PairAdjustment(GlyphRun run, LayoutTable table)
{
    internal bool Apply(Lookup lookup, int subtable, int at)
    {
        var span = table.At(subtable);
        var index = GlyphSets.CoverageIndex(span[span.U16(2)..], run[at].Glyph);
        var next = run.Neighbour(at, 1, lookup);
        return index >= 0 && next >= 0 && (span.U16(0) == 1 ? ApplyGlyphs(span, index, at, next) : ApplyClasses(span, at, next));
    }

    private bool ApplyGlyphs(ReadOnlySpan<byte> span, int index, int at, int next)
    {
        var (first, second) = (span.U16(4), span.U16(6));
        var length = 2 + Adjustment.Length(first) + Adjustment.Length(second);
        var pairs = span[span.U16(10 + (2 * index))..];
        for (var i = 0; i < pairs.U16(0); i++)
        {
            var pair = pairs[(2 + (i * length))..];
            if (pair.U16(0) == run[next].Glyph)
            {
                Adjust(pair[2..], first, second, at, next);
                return true;
            }
        }

        return false;
    }

    private bool ApplyClasses(ReadOnlySpan<byte> span, int at, int next)
    {
        var (first, second) = (span.U16(4), span.U16(6));
        var length = Adjustment.Length(first) + Adjustment.Length(second);
        var row = GlyphSets.ClassOf(span[span.U16(8)..], run[at].Glyph);
        var column = GlyphSets.ClassOf(span[span.U16(10)..], run[next].Glyph);
        Adjust(span[(16 + (((row * span.U16(14)) + column) * length))..], first, second, at, next);
        return true;
    }

    private void Adjust(ReadOnlySpan<byte> values, int first, int second, int at, int next)
    {
        Adjustment.Apply(run[at], values, first);
        Adjustment.Apply(run[next], values[Adjustment.Length(first)..], second);
    }
}
