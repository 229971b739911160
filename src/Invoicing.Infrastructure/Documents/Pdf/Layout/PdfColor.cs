using System.Runtime.InteropServices;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>A colour of the page, from 0 to 255 per channel.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PdfColor(byte Red, byte Green, byte Blue)
{
    internal static readonly PdfColor Black = new(0, 0, 0);
    internal static readonly PdfColor White = new(0xFF, 0xFF, 0xFF);
    internal static readonly PdfColor Ink = new(0x1B, 0x24, 0x30);
    internal static readonly PdfColor Muted = new(0x5E, 0x69, 0x78);
    internal static readonly PdfColor Hairline = new(0xD5, 0xDA, 0xE1);

    /// <summary>Relative luminance as WCAG 2 defines it.</summary>
    internal double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <param name="share">How much of the other, from 0 to 1.</param>
    internal PdfColor Mixed(PdfColor other, double share) =>
        new(Between(Red, other.Red, share), Between(Green, other.Green, share), Between(Blue, other.Blue, share));

    private static byte Between(byte from, byte to, double share) => (byte)Math.Floor(from + ((to - from) * share));

    private static double Linear(byte channel)
    {
        var value = channel / 255d;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
