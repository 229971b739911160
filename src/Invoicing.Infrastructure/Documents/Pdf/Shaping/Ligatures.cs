namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Joins glyphs to one and remembers which part of it the marks between them belong to.</summary>
internal static class Ligatures
{
    internal static int Replace(GlyphRun run, List<int> parts, ushort glyph)
    {
        var first = run[parts[0]];
        var last = parts[^1];
        var takesMarks = parts.Skip(1).Any(part => !run.IsMark(part));
        run.MergeClusters(parts[0], last);
        if (takesMarks)
        {
            NumberMarks(run, parts);
        }

        first.Glyph = glyph;
        first.IsLigated = true;
        for (var i = parts.Count - 1; i > 0; i--)
        {
            run.Slots.RemoveAt(parts[i]);
        }

        return last - (parts.Count - 1) + 1;
    }

    private static void NumberMarks(GlyphRun run, List<int> parts)
    {
        var number = run.NewLigature();
        var before = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = run[parts[i]];
            var own = part.Ligature != 0 && !run.IsMark(parts[i]) ? Math.Max(part.Component, 1) : 1;
            var end = i + 1 < parts.Count ? parts[i + 1] : run.Count;
            for (var mark = parts[i] + 1; mark < end && run.IsMark(mark); mark++)
            {
                // A mark on a part that was a ligature keeps its place there; any other follows the part as a whole.
                var inner = part.Ligature != 0 && run[mark].Ligature == part.Ligature ? run[mark].Component : own;
                (run[mark].Ligature, run[mark].Component) = (number, before + inner);
            }

            before += own;
        }

        (run[parts[0]].Ligature, run[parts[0]].Component) = (number, before);
    }
}
