using System.Globalization;

namespace Invoicing.Api.Hosting;

internal static class JsonText
{
    private const int EscapeLength = 6;

    /// <summary>Whether the escapes of a JSON string name only characters that UTF-8 and the database can hold.</summary>
    /// <param name="escaped">The string's bytes between its quotes, already known to be valid JSON.</param>
    public static bool IsStorable(ReadOnlySpan<byte> escaped)
    {
        while (escaped.IndexOf((byte)'\\') is >= 0 and var at)
        {
            escaped = escaped[at..];
            if (CodeUnit(escaped) is not { } unit)
            {
                escaped = escaped[2..];
                continue;
            }

            escaped = escaped[EscapeLength..];
            if (unit is '\0' || char.IsLowSurrogate(unit))
            {
                return false;
            }

            if (!char.IsHighSurrogate(unit))
            {
                continue;
            }

            if (CodeUnit(escaped) is not { } low || !char.IsLowSurrogate(low))
            {
                return false;
            }

            escaped = escaped[EscapeLength..];
        }

        return true;
    }

    private static char? CodeUnit(ReadOnlySpan<byte> text) =>
        text.Length >= EscapeLength && text[0] == '\\' && text[1] == 'u'
            ? (char)ushort.Parse(text[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : null;
}
