using System.Runtime.InteropServices;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Glyphs of one font from left to right.</summary>
/// <param name="Offset">Where it starts on the line, in points; none when it starts where the piece before it ends.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinePiece(ReadOnlyMemory<Glyph> Glyphs, double? Offset);
