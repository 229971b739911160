using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>UUIDs with or without hyphens, in braces, or as a URN; in either case.</summary>
internal static class LaxUuid
{
    private const string Urn = "urn:uuid:";

    private static readonly int[] GroupStarts = [0, 9, 14, 19, 24];

    private static readonly int[] GroupLengths = [8, 4, 4, 4, 12];

    private static readonly Complaint WrongType = new("uuid_type", "UUID input should be a string, bytes or UUID object");

    public static Guid? Read(JsonElement value, out Complaint? complaint)
    {
        if (value.ValueKind is not JsonValueKind.String)
        {
            complaint = WrongType;
            return null;
        }

        var text = value.GetString()!;
        var (body, offset) = Strip(text);
        if (HasGroups(body) || (offset == 0 && IsSimple(body)))
        {
            complaint = null;
            return Guid.Parse(body);
        }

        complaint = Complaint.Detailed("uuid_parsing", "Input should be a valid UUID", WhyNot(text, body, offset));
        return null;
    }

    // The framework's own parser also takes surrounding space, which pydantic's does not.
    private static bool HasGroups(string body) =>
        body.Length == 36 && body.Index().All(at => at.Index is 8 or 13 or 18 or 23 ? at.Item is '-' : char.IsAsciiHexDigit(at.Item));

    private static bool IsSimple(string body) => body.Length == 32 && body.All(char.IsAsciiHexDigit);

    /// <remarks>Positions and lengths are counted in UTF-8 bytes, positions from one.</remarks>
    private static string WhyNot(string text, string body, int offset)
    {
        var hyphens = new List<int>();
        var at = 0;
        foreach (var rune in body.EnumerateRunes())
        {
            if (rune.Value == '-')
            {
                hyphens.Add(at);
            }
            else if (!rune.IsAscii || !char.IsAsciiHexDigit((char)rune.Value))
            {
                return Say($"invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-fA-F-], found `{rune}` at {at + offset + 1}");
            }

            at += rune.Utf8SequenceLength;
        }

        return hyphens.Count switch
        {
            0 when offset == 0 => Say($"invalid length: expected length 32 for simple format, found {at}"),
            4 => WrongGroup(hyphens, Encoding.UTF8.GetByteCount(text)),
            _ => Say($"invalid group count: expected 5, found {hyphens.Count + 1}"),
        };
    }

    private static string WrongGroup(List<int> hyphens, int length)
    {
        var group = 0;
        while (group < 4 && hyphens[group] == GroupStarts[group + 1] - 1)
        {
            group++;
        }

        var found = (group < 4 ? hyphens[group] : length) - GroupStarts[group];
        return Say($"invalid group length in group {group}: expected {GroupLengths[group]}, found {found}");
    }

    private static (string Body, int Offset) Strip(string text)
    {
        if (text.StartsWith('{') && text.EndsWith('}'))
        {
            return (text[1..^1], 1);
        }

        return text.StartsWith(Urn, StringComparison.Ordinal) ? (text[Urn.Length..], Urn.Length) : (text, 0);
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
