using System.Globalization;
using System.Text;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>
/// The glyphs one document uses, numbered in the order of first use. A number stands for a text, not for an outline: characters
/// that share an outline (a space and a no-break space) stay apart when the text is copied or searched, and a letter with its
/// marks is one glyph.
/// </summary>
/// <param name="resource">The name of the font in the page's resources.</param>
/// <param name="startsWithAscii">Whether to have all of ASCII, so that most documents share one font program.</param>
internal sealed class FontSubset(TrueTypeFont font, string resource, bool startsWithAscii)
{
    private const char FirstAscii = ' ';
    private const char LastAscii = '~';

    private readonly Dictionary<int, Glyph> characters = [];
    private readonly Dictionary<string, Glyph> groups = new(StringComparer.Ordinal);
    private readonly List<SubsetGlyph> added = [];
    private readonly StringBuilder key = new(startsWithAscii ? "a" : "-");

    internal TrueTypeFont Font => font;

    internal string Resource => resource;

    /// <summary>Names the glyphs in their order: subsets of one font with the same key are the same program.</summary>
    internal string Key => key.ToString();

    private int AsciiCount => startsWithAscii ? LastAscii - FirstAscii + 1 : 0;

    /// <summary>All glyphs from number 1 on.</summary>
    internal IEnumerable<SubsetGlyph> Glyphs => Enumerable.Range(FirstAscii, AsciiCount).Select(codePoint => Plain(codePoint)).Concat(added);

    internal bool TryAdd(int codePoint, out Glyph glyph)
    {
        if (codePoint is >= FirstAscii and <= LastAscii && startsWithAscii)
        {
            glyph = new Glyph(this, (ushort)(codePoint - FirstAscii + 1), WidthOf(font.AdvanceOf(font.GlyphOf(codePoint))), codePoint);
            return true;
        }

        if (characters.TryGetValue(codePoint, out glyph))
        {
            return true;
        }

        if (font.GlyphOf(codePoint) == 0)
        {
            return false;
        }

        glyph = Add(Plain(codePoint), codePoint);
        characters.Add(codePoint, glyph);
        return true;
    }

    /// <summary>A glyph that is put together from others, or is one that the text around it made necessary.</summary>
    internal Glyph Add(SubsetGlyph group)
    {
        var name = NameOf(group);
        if (!groups.TryGetValue(name, out var glyph))
        {
            glyph = Add(group, char.ConvertToUtf32(group.Text, 0));
            groups.Add(name, glyph);
        }

        return glyph;
    }

    private Glyph Add(SubsetGlyph glyph, int codePoint)
    {
        added.Add(glyph);
        key.Append(NameOf(glyph));
        return new Glyph(this, (ushort)(AsciiCount + added.Count), WidthOf(glyph.Advance), codePoint);
    }

    private SubsetGlyph Plain(int codePoint)
    {
        var glyph = font.GlyphOf(codePoint);
        return new SubsetGlyph(char.ConvertFromUtf32(codePoint), [new GlyphPart(glyph, 0, 0)], font.AdvanceOf(glyph));
    }

    /// <summary>Thousandths of the font size.</summary>
    private ushort WidthOf(int advance) => (ushort)Math.Max(0, font.Metrics.Scale(advance));

    private static string NameOf(SubsetGlyph glyph)
    {
        var name = new StringBuilder(glyph.Text).Append('\uFFFF').Append(CultureInfo.InvariantCulture, $"{glyph.Advance}\uFFFE");
        foreach (var part in glyph.Parts)
        {
            name.Append((char)part.Glyph).Append((char)part.X).Append((char)part.Y);
        }

        return name.Append('\uFFFF').ToString();
    }
}
