using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>How a piece of text looks, and how it becomes lines. Size and leading are in points.</summary>
internal sealed record TextStyle(DocumentFont Font, double Size, double Leading, PdfColor Color)
{
    internal double WidthOf(string text) => WidthOf(Font.Glyphs(PlainText.Clean(text)));

    /// <summary>Breaks at spaces and hyphens, and inside a word only when it is wider than the whole line.</summary>
    internal IEnumerable<TextLine> Wrap(string text, double width)
    {
        foreach (var paragraph in PlainText.Clean(text).Split('\n'))
        {
            ReadOnlyMemory<Glyph> rest = Font.Glyphs(paragraph);
            do
            {
                var end = LineBreaker.EndOfLine(rest.Span, width * 1000 / Size);
                var line = LineBreaker.WithoutTrailingSpaces(rest[..end]);
                yield return new TextLine(this, Size, line, WidthOf(line.Span));
                rest = LineBreaker.WithoutLeadingSpaces(rest[end..]);
            }
            while (!rest.IsEmpty);
        }
    }

    /// <summary>One line, set smaller when it would be wider than it may be.</summary>
    internal TextLine Fit(string text, double width)
    {
        var glyphs = Font.Glyphs(PlainText.Clean(text).Replace('\n', ' '));
        var natural = WidthOf(glyphs);
        return natural <= width
            ? new TextLine(this, Size, glyphs, natural)
            : new TextLine(this, Size * width / natural, glyphs, width);
    }

    /// <summary>One line, cut with an ellipsis: only for what stands in full elsewhere.</summary>
    internal TextLine Shorten(string text, double width)
    {
        var clean = PlainText.Clean(text).Replace('\n', ' ');
        var glyphs = Font.Glyphs(clean);
        if (WidthOf(glyphs) <= width)
        {
            return new TextLine(this, Size, glyphs, WidthOf(glyphs));
        }

        var ellipsis = Font.Glyphs("…");
        var end = LineBreaker.Cut(glyphs, (width - WidthOf(ellipsis)) * 1000 / Size);
        Glyph[] cut = [.. glyphs[..end], .. ellipsis];
        return new TextLine(this, Size, cut, WidthOf(cut));
    }

    private double WidthOf(ReadOnlySpan<Glyph> glyphs)
    {
        var width = 0;
        foreach (var glyph in glyphs)
        {
            width += glyph.Width;
        }

        return width * Size / 1000;
    }
}
