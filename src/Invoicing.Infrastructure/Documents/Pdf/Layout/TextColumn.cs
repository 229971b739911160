namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Lines below each other in one column of the page.</summary>
internal sealed record TextColumn(double Left, double Width, IReadOnlyList<TextLine> Lines, bool AlignRight = false)
{
    internal double StartOf(TextLine line) => AlignRight ? Left + Width - line.Width : Left;
}
