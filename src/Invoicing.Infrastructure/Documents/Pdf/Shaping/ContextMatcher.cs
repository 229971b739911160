using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Finds the rule of a contextual lookup, chained or not, that fits at one place of a run.</summary>
internal sealed class ContextMatcher(GlyphRun run, LayoutTable table)
{
    private enum Values
    {
        Glyphs,
        Classes,
        Coverages,
    }

    /// <returns>The places of the matched glyphs and the actions of the rule as (index in the match, lookup); none if nothing fits.</returns>
    internal (List<Slot> Matched, List<(int Index, int Lookup)> Actions) Match(Lookup lookup, int subtable, int at, bool chained)
    {
        var span = table.At(subtable);
        var format = span.U16(0);
        if (format == 3)
        {
            var matched = Fits(lookup, subtable, ContextRule.Read(span, 2, chained, listsFirst: true), at, Values.Coverages, default);
            return matched is null ? ([], []) : (matched, Actions(span, ContextRule.Read(span, 2, chained, listsFirst: true)));
        }

        var covered = GlyphSets.CoverageIndex(span[span.U16(2)..], run[at].Glyph);
        if (covered < 0)
        {
            return ([], []);
        }

        var classes = format == 1 ? default : ClassTables(span, chained);
        var setsAt = format == 1 ? 4 : chained ? 10 : 6;
        var set = format == 1 ? covered : GlyphSets.ClassOf(span[classes.Input..], run[at].Glyph);
        return set < span.U16(setsAt) && span.U16(setsAt + 2 + (2 * set)) is var offset and not 0
            ? MatchSet(lookup, subtable, offset, at, chained, format == 1 ? Values.Glyphs : Values.Classes, classes)
            : ([], []);
    }

    private static (int Before, int Input, int After) ClassTables(ReadOnlySpan<byte> span, bool chained) =>
        chained ? (span.U16(4), span.U16(6), span.U16(8)) : (0, span.U16(4), 0);

    private (List<Slot> Matched, List<(int Index, int Lookup)> Actions) MatchSet(
        Lookup lookup, int subtable, int set, int at, bool chained, Values values, (int Before, int Input, int After) classes)
    {
        var span = table.At(subtable);
        for (var i = 0; i < span.U16(set); i++)
        {
            var rule = ContextRule.Read(span, set + span.U16(set + 2 + (2 * i)), chained, listsFirst: false);
            if (Fits(lookup, subtable, rule, at, values, classes) is { } matched)
            {
                return (matched, Actions(span, rule));
            }
        }

        return ([], []);
    }

    private static List<(int Index, int Lookup)> Actions(ReadOnlySpan<byte> span, ContextRule rule)
    {
        var actions = new List<(int Index, int Lookup)>();
        for (var i = 0; i < rule.Records.Count; i++)
        {
            actions.Add((span.U16(rule.Records.At + (4 * i)), span.U16(rule.Records.At + (4 * i) + 2)));
        }

        return actions;
    }

    private List<Slot>? Fits(Lookup lookup, int subtable, ContextRule rule, int at, Values values, (int Before, int Input, int After) classes)
    {
        var matched = new List<Slot>();
        if (values != Values.Coverages)
        {
            matched.Add(run[at]);
        }

        var position = at;
        for (var i = 0; i < rule.Input.Count; i++)
        {
            position = matched.Count == 0 ? at : run.Neighbour(position, 1, lookup);
            if (position < 0 || !IsMember(subtable, rule.Input.At + (2 * i), position, values, classes.Input))
            {
                return null;
            }

            matched.Add(run[position]);
        }

        return Surrounds(lookup, subtable, rule.Before, at, -1, values, classes.Before)
            && Surrounds(lookup, subtable, rule.After, position, 1, values, classes.After) ? matched : null;
    }

    private bool Surrounds(Lookup lookup, int subtable, ContextRule.Part part, int position, int step, Values values, int classes)
    {
        for (var i = 0; i < part.Count; i++)
        {
            position = run.Neighbour(position, step, lookup);
            if (position < 0 || !IsMember(subtable, part.At + (2 * i), position, values, classes))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsMember(int subtable, int valueAt, int position, Values values, int classes)
    {
        var span = table.At(subtable);
        var value = span.U16(valueAt);
        var glyph = run[position].Glyph;
        return values switch
        {
            Values.Glyphs => value == glyph,
            Values.Classes => value == GlyphSets.ClassOf(span[classes..], glyph),
            _ => GlyphSets.CoverageIndex(span[value..], glyph) >= 0,
        };
    }
}
