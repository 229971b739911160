using Invoicing.Infrastructure.Documents.Pdf.Shaping;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>A weight of the document's fonts: turns text into glyphs, from the main font as far as that goes.</summary>
internal sealed class DocumentFont(FontSet fonts, bool bold)
{
    private readonly FontSubset main = fonts.Main(bold);

    internal double CapHeight => main.Font.Metrics.CapHeight / 1000d;

    /// <summary>The glyphs of cleaned text without line breaks, in the order of the text. A character that no font has becomes its code point, such as U+1F600.</summary>
    internal Glyph[] Glyphs(string text)
    {
        var glyphs = new Glyph[text.Length];
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Scripts.IsPlain(rune) || !main.TryAdd(rune.Value, out glyphs[count]))
            {
                return [.. new TextSetter(fonts, main, bold).Set(text)];
            }

            count++;
        }

        return count == text.Length ? glyphs : glyphs[..count];
    }
}
