using System.Globalization;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>The seller's colour, and what follows from it.</summary>
/// <param name="Accent">For shapes, as the seller chose it.</param>
/// <param name="AccentText">For letters: darkened until it can be read on the tint.</param>
/// <param name="Tint">For the ground of boxes.</param>
internal sealed record Palette(PdfColor Accent, PdfColor AccentText, PdfColor Tint)
{
    // WCAG 2, level AA.
    private const double ReadableContrast = 4.5;

    internal static Palette Of(string? accent)
    {
        var colour = accent is null ? new PdfColor(0x1D, 0x5C, 0x7A) : new PdfColor(Channel(accent, 1), Channel(accent, 3), Channel(accent, 5));
        var tint = colour.Mixed(PdfColor.White, 0.92);
        var text = colour;
        while (Contrast(text, tint) < ReadableContrast)
        {
            text = text.Mixed(PdfColor.Black, 0.06);
        }

        return new Palette(colour, text, tint);
    }

    internal static double Contrast(PdfColor one, PdfColor other)
    {
        var (lighter, darker) = (Math.Max(one.Luminance, other.Luminance), Math.Min(one.Luminance, other.Luminance));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static byte Channel(string accent, int at) => byte.Parse(accent.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
