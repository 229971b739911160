using System.Globalization;
using System.Text;

namespace Invoicing.Infrastructure.Mail.Mime;

/// <summary>Text as lines of at most 76 ASCII characters (RFC 2045, 6.7).</summary>
internal static class QuotedPrintable
{
    private const int LongestLine = 76;

    public static string Encode(string text)
    {
        var result = new StringBuilder();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            _ = at > 0 ? result.Append("\r\n") : result;
            EncodeLine(result, Encoding.UTF8.GetBytes(lines[at]));
        }

        return result.ToString();
    }

    private static void EncodeLine(StringBuilder result, byte[] line)
    {
        var length = 0;
        for (var at = 0; at < line.Length; at++)
        {
            var isLast = at == line.Length - 1;
            var symbol = Symbol(line[at], isLast);
            if (length + symbol.Length > (isLast ? LongestLine : LongestLine - 1))
            {
                result.Append("=\r\n");
                length = 0;
            }

            result.Append(symbol);
            length += symbol.Length;
        }
    }

    // A blank at a line's end would be lost on the way.
    private static string Symbol(byte value, bool isLast) => (char)value switch
    {
        '=' => "=3D",
        ' ' or '\t' when isLast => Escaped(value),
        ' ' or '\t' or (> ' ' and <= '~') => ((char)value).ToString(),
        _ => Escaped(value),
    };

    private static string Escaped(byte value) => string.Create(CultureInfo.InvariantCulture, $"={value:X2}");
}
