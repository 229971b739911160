using Invoicing.Infrastructure.Documents.Pdf.Objects;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>The drawing operators of one page. Coordinates are points from the bottom left corner.</summary>
internal sealed class PageCanvas
{
    private PdfColor? fill;
    private PdfColor? stroke;
    private FontSubset? font;
    private double size;

    internal PdfBuffer Content { get; } = new();

    /// <param name="x">The left edge of the line.</param>
    /// <param name="baseline">Where the letters stand.</param>
    internal void Text(TextLine line, double x, double baseline)
    {
        if (line.Glyphs.IsEmpty)
        {
            return;
        }

        Fill(line.Style.Color);
        Content.Add("BT "u8);
        foreach (var piece in LinePieces.Of(line))
        {
            Font(piece.Glyphs.Span[0].Font, line.Size);
            if (piece.Offset is { } offset)
            {
                Content.Add("1 0 0 1 "u8).Add(x + offset).Add(baseline).Add("Tm "u8);
            }

            Content.Add("<"u8);
            foreach (var glyph in piece.Glyphs.Span)
            {
                Content.AddHex(glyph.Id);
            }

            Content.Add("> Tj "u8);
        }

        Content.Add("ET\n"u8);
    }

    internal void Rule(double left, double right, double y, double weight, PdfColor color)
    {
        if (stroke != color)
        {
            stroke = color;
            Channels(color).Add("RG "u8);
        }

        Content.Add(weight).Add("w "u8).Add(left).Add(y).Add("m "u8).Add(right).Add(y).Add("l S\n"u8);
    }

    internal void Box(double left, double bottom, double width, double height, PdfColor color)
    {
        Fill(color);
        Content.Add(left).Add(bottom).Add(width).Add(height).Add("re f\n"u8);
    }

    private void Font(FontSubset wanted, double wantedSize)
    {
        if (font != wanted || !size.Equals(wantedSize))
        {
            (font, size) = (wanted, wantedSize);
            Content.Add("/"u8).Add(font.Resource).Add(" "u8).Add(size).Add("Tf "u8);
        }
    }

    private void Fill(PdfColor color)
    {
        if (fill != color)
        {
            fill = color;
            Channels(color).Add("rg "u8);
        }
    }

    private PdfBuffer Channels(PdfColor color) =>
        Content.Add(color.Red / 255d).Add(color.Green / 255d).Add(color.Blue / 255d);
}
