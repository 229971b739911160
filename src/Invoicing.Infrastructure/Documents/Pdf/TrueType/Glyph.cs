using System.Runtime.InteropServices;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>One character as it is drawn: its number in the subset and its width in thousandths of the font size.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Glyph(ushort Id, ushort Width, int CodePoint);
