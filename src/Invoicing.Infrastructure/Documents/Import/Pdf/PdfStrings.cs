using System.Buffers;
using System.Globalization;
using System.Text;
using Invoicing.Application.Invoices.Import;

namespace Invoicing.Infrastructure.Documents.Import.Pdf;

/// <summary>Strings and names with their escapes.</summary>
internal static class PdfStrings
{
    public static SearchValues<byte> Delimiters { get; } = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    public static byte[] Literal(ReadOnlySpan<byte> source, out int length)
    {
        var bytes = new List<byte>();
        var open = 0;
        for (var at = 0; at < source.Length; at++)
        {
            switch ((char)source[at])
            {
                case '\\':
                    at += Escaped(source[(at + 1)..], bytes);
                    continue;
                case '(' when open++ == 0:
                    continue;
                case ')' when --open == 0:
                    length = at + 1;
                    return [.. bytes];
            }

            bytes.Add(source[at]);
        }

        throw ImportErrors.PdfBroken("a text has no end.");
    }

    public static byte[] Hexadecimal(ReadOnlySpan<byte> source, out int length)
    {
        var end = source.IndexOf((byte)'>');
        if (end < 0)
        {
            throw ImportErrors.PdfBroken("a text has no end.");
        }

        length = end + 1;
        var digits = string.Concat(Encoding.Latin1.GetString(source[1..end]).Where(char.IsAsciiHexDigit));
        return Convert.FromHexString(digits.Length % 2 == 0 ? digits : digits + "0");
    }

    /// <summary>A name with <c>#</c> and two digits in place of a byte.</summary>
    public static string Unescaped(string name)
    {
        if (!name.Contains('#', StringComparison.Ordinal))
        {
            return name;
        }

        var text = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            if (name[at] == '#' && at + 2 < name.Length && byte.TryParse(name.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text.Append((char)code);
                at += 2;
                continue;
            }

            text.Append(name[at]);
        }

        return text.ToString();
    }

    /// <summary>Text strings are UTF-16 or UTF-8 with a mark, or in an encoding that is ASCII where file names are.</summary>
    public static string Decoded(byte[] bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes.AsSpan(3)),
        _ => Encoding.Latin1.GetString(bytes),
    };

    private static int Escaped(ReadOnlySpan<byte> source, List<byte> bytes)
    {
        if (source.IsEmpty)
        {
            return 0;
        }

        if (source[0] is >= (byte)'0' and <= (byte)'7')
        {
            var digits = source[..Math.Min(3, source.Length)].IndexOfAnyExceptInRange((byte)'0', (byte)'7') is var end and >= 0 ? end : Math.Min(3, source.Length);
            bytes.Add((byte)Convert.ToInt32(Encoding.ASCII.GetString(source[..digits]), 8));
            return digits;
        }

        var plain = (char)source[0] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var other => other };
        if (plain is not '\n' || source[0] == 'n')
        {
            bytes.Add((byte)plain);
        }

        return 1;
    }
}
