using System.Globalization;
using System.Text;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>A font as one document uses it: turns text into glyphs and remembers which characters it had to spell out.</summary>
internal sealed class DocumentFont(TrueTypeFont font, string resource, ISet<int> missing)
{
    /// <summary>The name of the font in the page's resources.</summary>
    internal string Resource => resource;

    internal FontSubset Subset { get; } = new(font);

    internal double CapHeight => font.Metrics.CapHeight / 1000d;

    /// <summary>The glyphs of cleaned text without line breaks. A character that the font lacks becomes its code point, such as U+4E2D.</summary>
    internal Glyph[] Glyphs(string text)
    {
        var glyphs = new List<Glyph>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Subset.TryAdd(rune.Value, out var glyph))
            {
                glyphs.Add(glyph);
            }
            else
            {
                Spell(rune, glyphs);
            }
        }

        return [.. glyphs];
    }

    private void Spell(Rune rune, List<Glyph> glyphs)
    {
        missing.Add(rune.Value);
        foreach (var character in string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"))
        {
            if (Subset.TryAdd(character, out var glyph))
            {
                glyphs.Add(glyph);
            }
        }
    }
}
