namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>A glyph of a subset: the text it stands for, what it is drawn with, and its advance in font units.</summary>
internal sealed record SubsetGlyph(string Text, GlyphPart[] Parts, int Advance)
{
    /// <summary>Whether it is one outline of the font as it is.</summary>
    internal bool IsWhole => Parts is [{ X: 0, Y: 0 }];
}
