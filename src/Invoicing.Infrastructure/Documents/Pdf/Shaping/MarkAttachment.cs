using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Puts the anchor of a mark on the anchor of what it belongs to.</summary>
internal sealed class MarkAttachment(GlyphRun run, LayoutTable table)
{
    internal bool ToBase(Lookup lookup, int subtable, int at) => BaseOf(lookup, at) is var index and >= 0 && Attach(subtable, at, index, ligaturePart: null);

    internal bool ToLigature(Lookup lookup, int subtable, int at)
    {
        var index = BaseOf(lookup, at);
        if (index < 0)
        {
            return false;
        }

        var isOnPart = run[at].Ligature != 0 && run[at].Ligature == run[index].Ligature;
        return Attach(subtable, at, index, isOnPart ? run[at].Component : int.MaxValue);
    }

    internal bool ToMark(Lookup lookup, int subtable, int at)
    {
        var index = at;
        do
        {
            index--;
        }
        while (index >= 0 && run.IsIgnored(index, lookup));
        return index >= 0 && run.IsMark(index) && StandTogether(run[at], run[index]) && Attach(subtable, at, index, ligaturePart: null);
    }

    private static bool StandTogether(Slot mark, Slot below) =>
        mark.Ligature == below.Ligature && (mark.Ligature == 0 || mark.Component == below.Component);

    private int BaseOf(Lookup lookup, int at)
    {
        do
        {
            at--;
        }
        while (at >= 0 && (run.IsMark(at) || run.IsIgnored(at, lookup)));
        return at;
    }

    private bool Attach(int subtable, int at, int target, int? ligaturePart)
    {
        var span = table.At(subtable);
        var mark = GlyphSets.CoverageIndex(span[span.U16(2)..], run[at].Glyph);
        var covered = GlyphSets.CoverageIndex(span[span.U16(4)..], run[target].Glyph);
        if (mark < 0 || covered < 0)
        {
            return false;
        }

        var classes = span.U16(6);
        var marks = span[span.U16(8)..];
        var anchors = span[span.U16(10)..];
        var record = 2 + (4 * mark);
        var row = covered;
        if (ligaturePart is { } part)
        {
            anchors = anchors[anchors.U16(2 + (2 * covered))..];
            row = Math.Min(part, anchors.U16(0)) - 1;
        }

        var anchor = anchors.U16(2 + (2 * ((row * classes) + marks.U16(record))));
        if (anchor == 0)
        {
            return false;
        }

        var own = marks[marks.U16(record + 2)..];
        var other = anchors[anchor..];
        run[at].AttachedTo = run[target];
        run[at].X = other.I16(2) - own.I16(2);
        run[at].Y = other.I16(4) - own.I16(4);
        return true;
    }
}
