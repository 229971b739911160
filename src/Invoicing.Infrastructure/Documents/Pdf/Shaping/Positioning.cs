using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Applies lookups of <c>GPOS</c>: adjustments of single glyphs and of pairs, marks on bases, ligatures and marks, and these in context.</summary>
internal sealed class Positioning(GlyphRun run, LayoutTable table)
{
    private readonly ContextMatcher contexts = new(run, table);
    private readonly MarkAttachment marks = new(run, table);
    private readonly PairAdjustment pairs = new(run, table);

    internal void Apply(string script, params ReadOnlySpan<string> features)
    {
        var lookups = new SortedSet<int>();
        foreach (var feature in features)
        {
            lookups.UnionWith(table.LookupsOf(script, feature));
        }

        foreach (var lookup in lookups.Select(index => table[index]))
        {
            for (var i = 0; i < run.Count; i++)
            {
                if (!run.IsIgnored(i, lookup))
                {
                    ApplyAt(lookup, i);
                }
            }
        }
    }

    private void ApplyAt(Lookup lookup, int at)
    {
        foreach (var subtable in lookup.Subtables)
        {
            var applied = lookup.Type switch
            {
                1 => Single(subtable, at),
                2 => pairs.Apply(lookup, subtable, at),
                4 => marks.ToBase(lookup, subtable, at),
                5 => marks.ToLigature(lookup, subtable, at),
                6 => marks.ToMark(lookup, subtable, at),
                7 or 8 => Context(lookup, subtable, at),
                _ => false,
            };
            if (applied)
            {
                return;
            }
        }
    }

    private bool Single(int subtable, int at)
    {
        var span = table.At(subtable);
        var index = GlyphSets.CoverageIndex(span[span.U16(2)..], run[at].Glyph);
        if (index < 0)
        {
            return false;
        }

        var format = span.U16(4);
        Adjustment.Apply(run[at], span[(span.U16(0) == 1 ? 6 : 8 + (index * Adjustment.Length(format)))..], format);
        return true;
    }

    private bool Context(Lookup lookup, int subtable, int at)
    {
        var (matched, actions) = contexts.Match(lookup, subtable, at, chained: lookup.Type == 8);
        foreach (var (index, nested) in actions.Where(action => action.Index < matched.Count && table[action.Lookup].Type < 7))
        {
            ApplyAt(table[nested], run.Slots.IndexOf(matched[index]));
        }

        return matched.Count > 0;
    }
}
