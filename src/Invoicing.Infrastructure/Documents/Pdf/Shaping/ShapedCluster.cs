using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>A piece of text that is drawn as a whole, from a start to an end in UTF-16 units, and its glyphs.</summary>
/// <param name="Advance">In font units.</param>
internal sealed record ShapedCluster(int Start, int End, GlyphPart[] Parts, int Advance);
