using System.Globalization;
using System.Text;
using Invoicing.Infrastructure.Documents.Pdf.Shaping;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Text as it can be set: composed characters, no control characters but those that other scripts need, only <c>\n</c> as line break.</summary>
internal static class PlainText
{
    internal static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            Append(clean, rune);
        }

        // Base letter and accent become one character, which the font has, where it may not place the loose accent well.
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    private static void Append(StringBuilder clean, Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (rune.Value != '\n' && category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        {
            clean.Append(' ');
        }
        else if (category != UnicodeCategory.Format || Scripts.IsInvisible(rune.Value))
        {
            clean.Append(rune);
        }
    }
}
