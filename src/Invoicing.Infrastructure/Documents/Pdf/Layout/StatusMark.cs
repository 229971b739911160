using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Says beside the title what no longer, or not yet, is to be paid.</summary>
internal static class StatusMark
{
    private const double Inset = 9;
    private const double Height = 18;

    private static readonly PdfColor Green = new(0x1E, 0x6B, 0x45);
    private static readonly PdfColor Red = new(0xA6, 0x25, 0x20);
    private static readonly PdfColor Amber = new(0x80, 0x5A, 0x0C);

    /// <param name="sheet">The page.</param>
    /// <param name="left">Where the mark begins.</param>
    /// <param name="middle">The height of its middle.</param>
    internal static void Draw(Sheet sheet, double left, double middle)
    {
        var (text, colour) = sheet.Document.Status switch
        {
            InvoiceStatus.Draft => (sheet.Terms.Draft, Amber),
            InvoiceStatus.Paid => (sheet.Terms.PaidMark, Green),
            InvoiceStatus.Void => (sheet.Terms.VoidMark, Red),
            _ => (string.Empty, PdfColor.Ink),
        };
        if (text.Length == 0)
        {
            return;
        }

        var style = sheet.Type.Label with { Size = 8.5, Color = colour };
        var line = style.Fit(text.ToUpperInvariant(), sheet.Flow.Right - left - (2 * Inset));
        sheet.Flow.Canvas.RoundedBox(left, middle - (Height / 2), line.Width + (2 * Inset), Height, colour.Mixed(PdfColor.White, 0.88));
        sheet.Flow.Canvas.Text(line, left + Inset, middle - (style.Font.CapHeight * line.Size / 2));
    }
}
