using Invoicing.Infrastructure.Documents.Pdf.Bidi;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>
/// Divides a line for drawing. Pieces come in the order of the text, also where they stand from right to left, so that the text
/// is copied and read aloud in its own order; inside a word from right to left the glyphs come in the order of the page, as readers expect.
/// </summary>
internal static class LinePieces
{
    internal static IEnumerable<LinePiece> Of(TextLine line)
    {
        var glyphs = line.Glyphs;
        var offsets = HasRightToLeft(glyphs.Span) ? Offsets(glyphs.Span, line.Size) : null;
        for (var i = 0; i < glyphs.Length;)
        {
            var end = EndOfPiece(glyphs.Span, i);
            var piece = glyphs[i..end];
            if (offsets is null)
            {
                yield return new LinePiece(piece, i == 0 ? 0 : null);
            }
            else if (glyphs.Span[i].Level % 2 == 0)
            {
                yield return new LinePiece(piece, offsets[i]);
            }
            else
            {
                foreach (var part in Reversed(piece, offsets[end - 1]))
                {
                    yield return part;
                }
            }

            i = end;
        }
    }

    private static bool HasRightToLeft(ReadOnlySpan<Glyph> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            if (glyph.Level > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfPiece(ReadOnlySpan<Glyph> glyphs, int start)
    {
        var end = start + 1;
        while (end < glyphs.Length && glyphs[end].Level == glyphs[start].Level && !StartsNew(glyphs, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>
    /// From left to right a piece ends with its font. From right to left it is a word and the space behind it; a sign that could
    /// belong to a number stands by itself, because readers take it for a piece from left to right.
    /// </summary>
    private static bool StartsNew(ReadOnlySpan<Glyph> glyphs, int position)
    {
        var (before, after) = (glyphs[position - 1], glyphs[position]);
        return after.Level % 2 == 0
            ? before.Font != after.Font
            : after.CodePoint != ' '
                && (before.CodePoint == ' ' || UnicodeTables.IsNumberSign(before.CodePoint) || UnicodeTables.IsNumberSign(after.CodePoint));
    }

    /// <summary>A word from right to left, by fonts, as it stands on the page.</summary>
    private static IEnumerable<LinePiece> Reversed(ReadOnlyMemory<Glyph> word, double offset)
    {
        var glyphs = word.ToArray();
        Array.Reverse(glyphs);
        for (var i = 0; i < glyphs.Length;)
        {
            var end = i + 1;
            while (end < glyphs.Length && glyphs[end].Font == glyphs[i].Font)
            {
                end++;
            }

            yield return new LinePiece(glyphs.AsMemory(i..end), i == 0 ? offset : null);
            i = end;
        }
    }

    private static double[] Offsets(ReadOnlySpan<Glyph> glyphs, double size)
    {
        var levels = new byte[glyphs.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            levels[i] = glyphs[i].Level;
        }

        var offsets = new double[glyphs.Length];
        var used = 0;
        foreach (var index in VisualOrder.Of(levels))
        {
            offsets[index] = used * size / 1000;
            used += glyphs[index].Width;
        }

        return offsets;
    }
}
