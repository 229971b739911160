using Invoicing.Domain.Organizations;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>A sheet of paper, in points.</summary>
internal sealed record PageFormat(double Width, double Height)
{
    internal const double Margin = 51;

    private static readonly PageFormat A4 = new(595.28, 841.89);
    private static readonly PageFormat Letter = new(612, 792);

    internal double Right => Width - Margin;

    internal double TextWidth => Width - (2 * Margin);

    internal static PageFormat Of(PaperSize paper) => paper == PaperSize.Letter ? Letter : A4;
}
