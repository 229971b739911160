using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Invoicing.Api.Dialects.Polar.Reading;

/// <summary>Reads a UUID as pydantic 2 does: plain, hyphenated, in braces or as a URN. Says what is wrong in its words.</summary>
internal static class UuidText
{
    private const string UrnPrefix = "urn:uuid:";

    private static readonly int[] GroupLengths = [8, 4, 4, 4, 12];

    /// <param name="error">What is wrong, where the text is no UUID.</param>
    public static bool TryRead(string text, out Guid id, [NotNullWhen(false)] out string? error)
    {
        var (digits, offset) = Unwrap(text);
        error = WrongCharacter(digits, offset) ?? WrongLength(digits, isWrapped: offset > 0);
        id = error is null ? Guid.ParseExact(digits.Replace("-", string.Empty, StringComparison.Ordinal), "N") : Guid.Empty;
        return error is null;
    }

    private static (string Digits, int Offset) Unwrap(string text) => text switch
    {
        ['{', .. var inner, '}'] => (inner, 1),
        _ when text.StartsWith(UrnPrefix, StringComparison.Ordinal) => (text[UrnPrefix.Length..], UrnPrefix.Length),
        _ => (text, 0),
    };

    private static string? WrongCharacter(string digits, int offset)
    {
        var position = offset + 1;
        foreach (var rune in digits.EnumerateRunes())
        {
            if (rune.Value != '-' && !(rune.IsAscii && char.IsAsciiHexDigit((char)rune.Value)))
            {
                return "invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-fA-F-], "
                    + string.Create(CultureInfo.InvariantCulture, $"found `{rune.ToString()}` at {position}");
            }

            position += rune.Utf8SequenceLength;
        }

        return null;
    }

    private static string? WrongLength(string digits, bool isWrapped)
    {
        var groups = digits.Split('-');
        if (groups.Length == 1 && !isWrapped)
        {
            return digits.Length == 32 ? null : $"invalid length: expected length 32 for simple format, found {digits.Length}";
        }

        if (groups.Length != GroupLengths.Length)
        {
            return $"invalid group count: expected 5, found {groups.Length}";
        }

        var wrong = groups.Zip(GroupLengths, (group, expected) => group.Length == expected).ToList().IndexOf(false);
        return wrong < 0 ? null : string.Create(
            CultureInfo.InvariantCulture, $"invalid group length in group {wrong}: expected {GroupLengths[wrong]}, found {groups[wrong].Length}");
    }
}
