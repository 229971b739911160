using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Decides where a line ends.</summary>
internal static class LineBreaker
{
    /// <summary>How many glyphs go on a line of <paramref name="limit"/> thousandths of the font size; at least one if there is any.</summary>
    internal static int EndOfLine(ReadOnlySpan<Glyph> text, double limit)
    {
        var used = 0;
        var opportunity = 0;
        for (var i = 0; i < text.Length; i++)
        {
            used += text[i].Width;
            if (IsSpace(text[i]))
            {
                // A space may hang over the edge: it is not drawn there.
                opportunity = i + 1;
                continue;
            }

            if (used > limit)
            {
                return opportunity > 0 ? opportunity : InsideWord(text, i);
            }

            if (BreaksAfter(text, i))
            {
                opportunity = i + 1;
            }
        }

        return text.Length;
    }

    /// <summary>How many glyphs have room, wherever that cuts the text.</summary>
    internal static int Cut(ReadOnlySpan<Glyph> text, double limit)
    {
        var used = 0;
        var end = 0;
        while (end < text.Length && used + text[end].Width <= limit)
        {
            used += text[end++].Width;
        }

        while (end > 0 && end < text.Length && text[end].IsContinued)
        {
            end--;
        }

        return end;
    }

    internal static ReadOnlyMemory<Glyph> WithoutTrailingSpaces(ReadOnlyMemory<Glyph> text)
    {
        var end = text.Length;
        while (end > 0 && IsSpace(text.Span[end - 1]))
        {
            end--;
        }

        return text[..end];
    }

    internal static ReadOnlyMemory<Glyph> WithoutLeadingSpaces(ReadOnlyMemory<Glyph> text)
    {
        var start = 0;
        while (start < text.Length && IsSpace(text.Span[start]))
        {
            start++;
        }

        return text[start..];
    }

    private static int InsideWord(ReadOnlySpan<Glyph> text, int end)
    {
        while (end > 1 && text[end].IsContinued)
        {
            end--;
        }

        return Math.Max(end, 1);
    }

    private static bool IsSpace(Glyph glyph) => glyph.CodePoint == ' ';

    private static bool BreaksAfter(ReadOnlySpan<Glyph> text, int position) =>
        EndsPart(text, position) || (position + 1 < text.Length && IdeographBreaks.IsBetween(text[position].CodePoint, text[position + 1].CodePoint));

    /// <summary>A hyphen or a slash behind a part of a word; but "24/7" and "30/11/2026" stay whole (rule LB25 of UAX #14).</summary>
    private static bool EndsPart(ReadOnlySpan<Glyph> text, int position)
    {
        if (position == 0 || text[position].CodePoint is not ('-' or '/' or '‐' or '–' or '—') || !char.IsLetterOrDigit((char)text[position - 1].CodePoint))
        {
            return false;
        }

        return text[position].CodePoint != '/' || position + 1 == text.Length || !IsDigit(text[position - 1]) || !IsDigit(text[position + 1]);
    }

    private static bool IsDigit(Glyph glyph) => glyph.CodePoint is >= '0' and <= '9';
}
