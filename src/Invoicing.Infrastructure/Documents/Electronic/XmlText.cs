using System.Text;
using System.Xml;

namespace Invoicing.Infrastructure.Documents.Electronic;

/// <summary>Text as XML can carry it.</summary>
internal static class XmlText
{
    /// <returns>Trimmed, without characters that XML forbids, lines ended by one line feed; null where nothing is left.</returns>
    public static string? Clean(string? text)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed) || trimmed.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0)
        {
            return string.IsNullOrEmpty(trimmed) ? null : trimmed;
        }

        var cleaned = WithoutForbidden(trimmed).Trim();
        return cleaned.Length == 0 ? null : cleaned;
    }

    private static string WithoutForbidden(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        foreach (var rune in lines.EnumerateRunes())
        {
            // A lone surrogate is read as U+FFFD; it says nothing.
            var isText = rune.IsBmp ? XmlConvert.IsXmlChar((char)rune.Value) && rune != Rune.ReplacementChar : true;
            if (isText)
            {
                cleaned.Append(rune);
            }
        }

        return cleaned.ToString();
    }
}
