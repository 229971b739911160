using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>A value record of <c>GPOS</c>: how far a glyph is moved, and how much room it takes more or less.</summary>
internal static class Adjustment
{
    private const int PlacesX = 1;
    private const int PlacesY = 2;
    private const int Advances = 4;

    internal static int Length(int format) => 2 * int.PopCount(format);

    internal static void Apply(Slot slot, ReadOnlySpan<byte> value, int format)
    {
        var position = 0;
        if ((format & PlacesX) != 0)
        {
            slot.X += value.I16(position);
            position += 2;
        }

        if ((format & PlacesY) != 0)
        {
            slot.Y += value.I16(position);
            position += 2;
        }

        if ((format & Advances) != 0)
        {
            slot.Advance += value.I16(position);
        }
    }
}
