using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Shapes one syllable of Devanagari, by the second version of the script's rules for fonts.</summary>
internal static class IndicShaper
{
    private const int DottedCircle = 0x25CC;

    internal static ShapedCluster Shape(TrueTypeFont font, string text, int start, int end)
    {
        var run = new GlyphRun(font);
        Fill(run, text.AsSpan(start, end - start), start);
        if (font.Substitutions is { } table)
        {
            Substitute(run, table);
        }

        run.Slots.RemoveAll(slot => Scripts.IsInvisible(slot.CodePoint));
        Shaper.Place(run, Scripts.TagOf(Script.Devanagari), marksAdvance: true);
        return run.Count > 0 ? ClusterComposition.Compose(run.Slots, end, rightToLeft: false) : new ShapedCluster(start, end, [], 0);
    }

    private static void Fill(GlyphRun run, ReadOnlySpan<char> text, int start)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var part = Syllables.PartOf(rune.Value);
            if (run.Count == 0 && part is SyllablePart.Matra or SyllablePart.Halant or SyllablePart.Nukta or SyllablePart.Modifier && run.Font.GlyphOf(DottedCircle) != 0)
            {
                // A sign without a letter stands on a circle, so that nobody takes it for part of something else.
                run.Add(DottedCircle, start);
                run[0].Part = SyllablePart.Vowel;
            }

            run.Add(rune.Value, start);
            run[run.Count - 1].Part = part;
        }
    }

    private static void Substitute(GlyphRun run, LayoutTable table)
    {
        var tag = Scripts.TagOf(Script.Devanagari);
        var substitution = new Substitution(run, table);
        substitution.Apply(tag, ("locl", Feature.Always), ("ccmp", Feature.Always));
        SyllableOrder.Prepare(run, hasBelowRa: table.LookupsOf(tag, "blwf").Count > 0);
        substitution.Apply(tag, ("nukt", Feature.Always));
        substitution.Apply(tag, ("akhn", Feature.Always));
        substitution.Apply(tag, ("rphf", Feature.Reph));
        substitution.Apply(tag, ("rkrf", Feature.Always));
        substitution.Apply(tag, ("blwf", Feature.Below));
        substitution.Apply(tag, ("half", Feature.Half));
        substitution.Apply(tag, ("vatu", Feature.Always));
        substitution.Apply(tag, ("cjct", Feature.Always));
        SyllableOrder.Finish(run);
        substitution.Apply(
            tag,
            ("rlig", Feature.Always),
            ("pres", Feature.Always),
            ("abvs", Feature.Always),
            ("blws", Feature.Always),
            ("psts", Feature.Always),
            ("haln", Feature.Always),
            ("calt", Feature.Always),
            ("clig", Feature.Always));
    }
}
