using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>The glyphs of a piece of text in one font, in the order of the text.</summary>
internal sealed class GlyphRun(TrueTypeFont font)
{
    private int ligatures;

    internal TrueTypeFont Font => font;

    internal List<Slot> Slots { get; } = [];

    internal int Count => Slots.Count;

    internal Slot this[int index] => Slots[index];

    internal void Add(int codePoint, int cluster) => Slots.Add(new Slot(font.GlyphOf(codePoint), codePoint, cluster));

    internal bool IsMark(int index) => font.Classes.IsMark(Slots[index].Glyph);

    internal bool IsIgnored(int index, Lookup lookup) => font.Classes.IsIgnored(Slots[index].Glyph, lookup);

    /// <returns>The nearest glyph in a direction that the lookup does not pass over, or -1.</returns>
    internal int Neighbour(int index, int step, Lookup lookup)
    {
        do
        {
            index += step;
        }
        while (index >= 0 && index < Count && IsIgnored(index, lookup));

        return index < Count ? index : -1;
    }

    internal int NewLigature() => ++ligatures;

    /// <summary>Makes the glyphs from one place to another stand for one piece of text.</summary>
    internal void MergeClusters(int first, int last)
    {
        var merged = Slots[first..(last + 1)].Select(slot => slot.Cluster).ToHashSet();
        foreach (var slot in Slots.Where(slot => merged.Contains(slot.Cluster)))
        {
            slot.Cluster = merged.Min();
        }
    }
}
