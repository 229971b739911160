using Invoicing.Infrastructure.Documents.Pdf.Layout;

namespace Invoicing.Infrastructure.Documents.Pdf.Payments;

/// <summary>Lines below each other on a slip, which has its own measures and never goes on to another page.</summary>
internal sealed class SlipBlock(PageCanvas canvas, double left, double top, double width)
{
    internal double Top { get; set; } = top;

    internal double Width => width;

    internal void Line(TextStyle style, string text)
    {
        foreach (var line in style.Wrap(text, width))
        {
            canvas.Text(line, left, Top - ((style.Leading + (style.Font.CapHeight * style.Size)) / 2));
            Top -= style.Leading;
        }
    }

    internal void Paragraph(TextStyle heading, string title, TextStyle style, IReadOnlyList<string> lines)
    {
        Line(heading, title);
        foreach (var line in lines)
        {
            Line(style, line);
        }

        Top -= heading.Leading;
    }

    /// <summary>The corners of a field that the payer fills in.</summary>
    internal void Field(double across, double height)
    {
        const double stroke = 0.75;
        const double corner = 8.5;
        var upper = Top + 6;
        var (right, bottom) = (left + across, upper - height);
        foreach (var y in new[] { upper - stroke, bottom })
        {
            canvas.Box(left, y, corner, stroke, PdfColor.Black);
            canvas.Box(right - corner, y, corner, stroke, PdfColor.Black);
        }

        foreach (var x in new[] { left, right - stroke })
        {
            canvas.Box(x, upper - corner, stroke, corner, PdfColor.Black);
            canvas.Box(x, bottom, stroke, corner, PdfColor.Black);
        }
    }
}
