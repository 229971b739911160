using System.Globalization;
using System.Text;

namespace Invoicing.Infrastructure.Mail.Mime;

/// <summary>Texts as headers write them: ASCII as it is, everything else in encoded words (RFC 2047) or parameters (RFC 2231).</summary>
internal static class HeaderText
{
    // "=?utf-8?B?" and "?=" around at most 45 bytes: 60 characters, of 75 that a word may have.
    private const int BytesPerWord = 45;
    private const string Unreserved = "!#$&+-.^_`|~";

    public static string Unstructured(string text) => IsPlain(OneLine(text)) ? OneLine(text) : Words(OneLine(text));

    /// <summary>The name in front of an address; nothing for nothing.</summary>
    public static string Phrase(string text)
    {
        var line = OneLine(text);
        return line.Length == 0
            ? ""
            : line.All(symbol => char.IsAsciiLetterOrDigit(symbol) || symbol == ' ') && IsPlain(line)
                ? line
                : IsPlain(line) && line.Length <= BytesPerWord && !line.Contains("  ", StringComparison.Ordinal) ? Quoted(line) : Words(line);
    }

    /// <summary>What is made by the program and has no blanks; anything else in it is dropped.</summary>
    public static string Token(string text) => string.Concat(text.Where(symbol => symbol is > ' ' and <= '~' and not ('<' or '>')));

    public static string Parameter(string name, string value)
    {
        var line = OneLine(value);
        return IsPlain(line) && line.Length <= BytesPerWord && !line.Contains(' ', StringComparison.Ordinal)
            ? $"{name}={Quoted(line)}"
            : $"{name}*=utf-8''{Percent(line)}";
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static bool IsPlain(string text) => text.All(symbol => symbol is >= ' ' and <= '~')
        && !text.Contains("=?", StringComparison.Ordinal)
        && !text.Contains("  ", StringComparison.Ordinal)
        && text.Split(' ').All(word => word.Length <= 70);

    // A word ends between characters, and never in the middle of one.
    private static string Words(string text)
    {
        var words = new List<string>();
        var word = new MemoryStream();
        foreach (var rune in text.EnumerateRunes())
        {
            var bytes = Encoding.UTF8.GetBytes(rune.ToString());
            if (word.Length + bytes.Length > BytesPerWord)
            {
                words.Add(Word(word));
                word.SetLength(0);
            }

            word.Write(bytes);
        }

        words.Add(Word(word));
        return string.Join(' ', words);
    }

    private static string Word(MemoryStream bytes) => $"=?utf-8?B?{Convert.ToBase64String(bytes.ToArray())}?=";

    private static string Percent(string text)
    {
        var result = new StringBuilder();
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            var symbol = (char)value;
            _ = char.IsAsciiLetterOrDigit(symbol) || Unreserved.Contains(symbol, StringComparison.Ordinal)
                ? result.Append(symbol)
                : result.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
        }

        return result.ToString();
    }

    // A line break in a name would start a header of its own.
    private static string OneLine(string text) => string.Concat(text.Select(symbol => char.IsControl(symbol) ? ' ' : symbol)).Trim();
}
