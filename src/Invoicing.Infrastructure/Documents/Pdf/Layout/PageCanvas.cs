using System.Collections;
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

    internal bool UsesImage { get; private set; }

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

    internal void RoundedBox(double left, double bottom, double width, double height, PdfColor color)
    {
        const double radius = 4;

        // How far the handles of a quarter circle stand from its ends.
        const double handle = radius * 0.45;
        Fill(color);
        var (right, top) = (left + width, bottom + height);
        Content.Add(left + radius).Add(bottom).Add("m "u8).Add(right - radius).Add(bottom).Add("l "u8);
        Curve((right - handle, bottom), (right, bottom + handle), (right, bottom + radius));
        Content.Add(right).Add(top - radius).Add("l "u8);
        Curve((right, top - handle), (right - handle, top), (right - radius, top));
        Content.Add(left + radius).Add(top).Add("l "u8);
        Curve((left + handle, top), (left, top - handle), (left, top - radius));
        Content.Add(left).Add(bottom + radius).Add("l "u8);
        Curve((left, bottom + handle), (left + handle, bottom), (left + radius, bottom));
        Content.Add("f\n"u8);
    }

    /// <summary>The logo, the only picture that a page has.</summary>
    internal void Image(double left, double bottom, double width, double height)
    {
        UsesImage = true;
        Content.Add("q "u8).Add(width).Add("0 0 "u8).Add(height).Add(left).Add(bottom).Add("cm /Logo Do Q\n"u8);
    }

    /// <summary>Dark cells of a square, those beside each other as one.</summary>
    internal void Cells(double left, double bottom, double width, IReadOnlyList<BitArray> rows)
    {
        Fill(PdfColor.Black);

        // In the grid's own units, so that cells meet exactly.
        Content.Add("q "u8).AddExact(width / rows.Count).Add("0 0 "u8).AddExact(width / rows.Count).Add(left).Add(bottom).Add("cm\n"u8);
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var start = x;
                while (x < rows.Count && rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    Content.Add(start).Add(rows.Count - 1 - y).Add(x - start).Add("1 re\n"u8);
                }
            }
        }

        Content.Add("f Q\n"u8);
    }

    private void Curve((double X, double Y) first, (double X, double Y) second, (double X, double Y) end) =>
        Content.Add(first.X).Add(first.Y).Add(second.X).Add(second.Y).Add(end.X).Add(end.Y).Add("c "u8);

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
