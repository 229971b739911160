using System.Runtime.InteropServices;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>A glyph of the font and where its origin stands in what it is a part of, in font units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GlyphPart(ushort Glyph, short X, short Y);
