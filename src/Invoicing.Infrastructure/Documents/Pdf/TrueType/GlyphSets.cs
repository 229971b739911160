namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>The two ways in which layout tables list glyphs: coverage (with an index) and class definition.</summary>
internal static class GlyphSets
{
    /// <returns>The glyph's index in the coverage, or -1.</returns>
    internal static int CoverageIndex(ReadOnlySpan<byte> table, ushort glyph)
    {
        if (table.U16(0) == 1)
        {
            var found = Search(table[4..], table.U16(2), 2, glyph);
            return found >= 0 && table.U16(4 + (2 * found)) == glyph ? found : -1;
        }

        var range = Search(table[4..], table.U16(2), 6, glyph);
        return range >= 0 && glyph <= table.U16(6 + (6 * range)) ? table.U16(8 + (6 * range)) + glyph - table.U16(4 + (6 * range)) : -1;
    }

    internal static int ClassOf(ReadOnlySpan<byte> table, ushort glyph)
    {
        if (table.U16(0) == 1)
        {
            var position = glyph - table.U16(2);
            return position >= 0 && position < table.U16(4) ? table.U16(6 + (2 * position)) : 0;
        }

        var range = Search(table[4..], table.U16(2), 6, glyph);
        return range >= 0 && glyph <= table.U16(6 + (6 * range)) ? table.U16(8 + (6 * range)) : 0;
    }

    /// <summary>The last entry that does not start behind the glyph, or -1.</summary>
    private static int Search(ReadOnlySpan<byte> entries, int count, int size, ushort glyph)
    {
        var low = 0;
        var high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entries.U16(middle * size) <= glyph)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
