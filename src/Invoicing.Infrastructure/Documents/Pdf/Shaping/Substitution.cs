using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Applies lookups of <c>GSUB</c>: other forms, parts, ligatures, and each of them in context.</summary>
internal sealed class Substitution(GlyphRun run, LayoutTable table)
{
    private const int DeepestNesting = 8;

    private readonly ContextMatcher contexts = new(run, table);

    /// <summary>Applies features together, in the order of their lookups. Each has the bit of the glyphs that take part.</summary>
    internal void Apply(string script, params ReadOnlySpan<(string Feature, int Bit)> features)
    {
        var lookups = new SortedDictionary<int, int>();
        foreach (var (feature, bit) in features)
        {
            foreach (var lookup in table.LookupsOf(script, feature))
            {
                lookups[lookup] = lookups.GetValueOrDefault(lookup) | bit;
            }
        }

        foreach (var (lookup, bits) in lookups)
        {
            Apply(table[lookup], bits);
        }
    }

    private void Apply(Lookup lookup, int bits)
    {
        var i = 0;
        while (i < run.Count)
        {
            i = (run[i].Features & bits) != 0 && !run.IsIgnored(i, lookup) && ApplyAt(lookup, i, 0) is var next and >= 0 ? Math.Max(next, i + 1) : i + 1;
        }
    }

    /// <returns>Where to go on, or -1 when nothing was applied.</returns>
    private int ApplyAt(Lookup lookup, int at, int depth)
    {
        foreach (var subtable in lookup.Subtables)
        {
            var next = lookup.Type switch
            {
                1 => Single(subtable, at),
                2 => Multiple(subtable, at),
                4 => Ligature(lookup, subtable, at),
                5 or 6 => Context(lookup, subtable, at, depth),
                _ => -1,
            };
            if (next >= 0)
            {
                return next;
            }
        }

        return -1;
    }

    private int Single(int subtable, int at)
    {
        var span = table.At(subtable);
        var slot = run[at];
        var index = GlyphSets.CoverageIndex(span[span.U16(2)..], slot.Glyph);
        if (index < 0)
        {
            return -1;
        }

        slot.Glyph = span.U16(0) == 1 ? (ushort)(slot.Glyph + span.I16(4)) : span.U16(6 + (2 * index));
        return at + 1;
    }

    private int Multiple(int subtable, int at)
    {
        var span = table.At(subtable);
        var slot = run[at];
        var index = GlyphSets.CoverageIndex(span[span.U16(2)..], slot.Glyph);
        if (index < 0)
        {
            return -1;
        }

        var sequence = span[span.U16(6 + (2 * index))..];
        var count = sequence.U16(0);
        run.Slots.RemoveAt(at);
        for (var i = 0; i < count; i++)
        {
            // The first stays the same object, because a rule may be about to change it.
            var part = i == 0 ? slot : new Slot(0, slot.CodePoint, slot.Cluster) { Features = slot.Features, Ligature = slot.Ligature, Component = slot.Component };
            part.Glyph = sequence.U16(2 + (2 * i));
            run.Slots.Insert(at + i, part);
        }

        return at + count;
    }

    private int Ligature(Lookup lookup, int subtable, int at)
    {
        var span = table.At(subtable);
        var index = GlyphSets.CoverageIndex(span[span.U16(2)..], run[at].Glyph);
        if (index < 0)
        {
            return -1;
        }

        var set = span[span.U16(6 + (2 * index))..];
        for (var i = 0; i < set.U16(0); i++)
        {
            var ligature = set[set.U16(2 + (2 * i))..];
            if (Components(lookup, ligature, at) is { } parts)
            {
                return Ligatures.Replace(run, parts, ligature.U16(0));
            }
        }

        return -1;
    }

    private List<int>? Components(Lookup lookup, ReadOnlySpan<byte> ligature, int at)
    {
        var parts = new List<int> { at };
        for (var i = 1; i < ligature.U16(2); i++)
        {
            var next = run.Neighbour(parts[^1], 1, lookup);
            if (next < 0 || run[next].Glyph != ligature.U16(2 + (2 * i)))
            {
                return null;
            }

            parts.Add(next);
        }

        return parts;
    }

    private int Context(Lookup lookup, int subtable, int at, int depth)
    {
        var (matched, actions) = contexts.Match(lookup, subtable, at, chained: lookup.Type == 6);
        if (matched.Count == 0)
        {
            return -1;
        }

        var behind = run.Slots.IndexOf(matched[^1]) + 1;
        foreach (var (index, nested) in actions)
        {
            if (index >= matched.Count || depth == DeepestNesting)
            {
                continue;
            }

            var count = run.Count;
            ApplyAt(table[nested], run.Slots.IndexOf(matched[index]), depth + 1);
            behind += run.Count - count;

            // Glyphs that went into a ligature can no longer be meant by a later action.
            matched.RemoveAll(slot => !run.Slots.Contains(slot));
        }

        return Math.Max(behind, at + 1);
    }
}
