using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Puts the glyphs of a cluster where they belong, measured from its left end.</summary>
internal static class ClusterComposition
{
    internal static ShapedCluster Compose(List<Slot> slots, int end, bool rightToLeft)
    {
        var pens = new Dictionary<Slot, int>();
        var width = 0;
        foreach (var slot in rightToLeft ? slots.AsEnumerable().Reverse() : slots)
        {
            pens.Add(slot, width);
            width += slot.Advance;
        }

        var parts = slots.Select(slot =>
        {
            var (x, y) = Origin(slot, pens, slots.Count);
            return new GlyphPart(slot.Glyph, (short)x, (short)y);
        });
        return new ShapedCluster(slots[0].Cluster, end, [.. parts], width);
    }

    private static (int X, int Y) Origin(Slot slot, Dictionary<Slot, int> pens, int depth)
    {
        if (slot.AttachedTo is { } below && depth > 0 && pens.ContainsKey(below))
        {
            var (x, y) = Origin(below, pens, depth - 1);
            return (x + slot.X, y + slot.Y);
        }

        return (pens[slot] + slot.X, slot.Y);
    }
}
