using System.Runtime.InteropServices;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>A colour of the page, from 0 to 255 per channel.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PdfColor(byte Red, byte Green, byte Blue)
{
    internal static readonly PdfColor Ink = new(0x1B, 0x24, 0x30);
    internal static readonly PdfColor Muted = new(0x64, 0x70, 0x80);
    internal static readonly PdfColor Hairline = new(0xD5, 0xDA, 0xE1);
    internal static readonly PdfColor Accent = new(0x1D, 0x5C, 0x7A);
    internal static readonly PdfColor Tint = new(0xED, 0xF3, 0xF6);
}
