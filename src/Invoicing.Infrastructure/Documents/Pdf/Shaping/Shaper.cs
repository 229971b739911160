using Invoicing.Infrastructure.Documents.Pdf.Bidi;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Turns a piece of text of one font, script and direction into glyphs that stand in place.</summary>
internal static class Shaper
{
    internal static IEnumerable<ShapedCluster> Shape(TrueTypeFont font, Script script, string text, Range range, bool rightToLeft)
    {
        var (start, length) = range.GetOffsetAndLength(text.Length);
        if (script == Script.Devanagari)
        {
            return Syllables.Of(text, start, start + length).Select(syllable => IndicShaper.Shape(font, text, syllable.Start, syllable.End));
        }

        var run = new GlyphRun(font);
        Fill(run, text.AsSpan(start, length), start, rightToLeft);
        Reorder(run, script);
        if (font.Substitutions is { } table)
        {
            Substitute(run, table, script);
        }

        run.Slots.RemoveAll(slot => Scripts.IsInvisible(slot.CodePoint));
        Place(run, Scripts.TagOf(script), marksAdvance: false);
        return Clusters(run, start + length, rightToLeft);
    }

    /// <summary>Moves marks to their anchors. Marks have no advance of their own, except in Indic scripts, where the font says so.</summary>
    internal static void Place(GlyphRun run, string script, bool marksAdvance)
    {
        foreach (var slot in run.Slots)
        {
            slot.Advance = run.Font.AdvanceOf(slot.Glyph);
        }

        if (run.Font.Positions is { } table)
        {
            new Positioning(run, table).Apply(script, "dist", "abvm", "blwm", "mark", "mkmk");
        }

        for (var i = 0; i < run.Count && !marksAdvance; i++)
        {
            run[i].Advance = run.IsMark(i) ? 0 : run[i].Advance;
        }
    }

    internal static IEnumerable<ShapedCluster> Clusters(GlyphRun run, int end, bool rightToLeft)
    {
        for (var i = 0; i < run.Count;)
        {
            var next = i;
            while (next < run.Count && run[next].Cluster == run[i].Cluster)
            {
                next++;
            }

            yield return ClusterComposition.Compose(run.Slots[i..next], next < run.Count ? run[next].Cluster : end, rightToLeft);
            i = next;
        }
    }

    private static void Fill(GlyphRun run, ReadOnlySpan<char> text, int start, bool rightToLeft)
    {
        var position = start;
        foreach (var rune in text.EnumerateRunes())
        {
            var cluster = run.Count > 0 && Scripts.IsExtension(rune.Value) ? run[run.Count - 1].Cluster : position;
            run.Add(rightToLeft ? UnicodeTables.MirrorOf(rune.Value) : rune.Value, cluster);
            position += rune.Utf16SequenceLength;
        }
    }

    private static void Reorder(GlyphRun run, Script script)
    {
        if (script == Script.Thai)
        {
            ThaiVowels.Decompose(run);
        }
        else
        {
            MarkOrder.Sort(run);
        }
    }

    private static void Substitute(GlyphRun run, LayoutTable table, Script script)
    {
        var substitution = new Substitution(run, table);
        var tag = Scripts.TagOf(script);
        if (script == Script.Arabic)
        {
            ArabicJoining.Mark(run);
            run.Slots.RemoveAll(slot => Scripts.IsInvisible(slot.CodePoint));
            substitution.Apply(tag, ("ccmp", Feature.Always), ("locl", Feature.Always));
            substitution.Apply(tag, ("isol", Feature.Isolated));
            substitution.Apply(tag, ("fina", Feature.Final));
            substitution.Apply(tag, ("medi", Feature.Medial));
            substitution.Apply(tag, ("init", Feature.Initial));
            substitution.Apply(tag, ("rlig", Feature.Always));
            substitution.Apply(tag, ("calt", Feature.Always));
            substitution.Apply(tag, ("liga", Feature.Always), ("clig", Feature.Always));
            return;
        }

        substitution.Apply(tag, ("ccmp", Feature.Always), ("locl", Feature.Always));
        substitution.Apply(tag, ("rlig", Feature.Always), ("calt", Feature.Always), ("liga", Feature.Always), ("clig", Feature.Always));
    }
}
