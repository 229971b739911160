using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>One line ready to be drawn. The size may be smaller than the style's, when the line was made to fit.</summary>
internal sealed record TextLine(TextStyle Style, double Size, ReadOnlyMemory<Glyph> Glyphs, double Width);
