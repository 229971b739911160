using System.Globalization;
using System.Text.Json;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>What can be wrong with text, in the words of pydantic 2.</summary>
internal static class TextRules
{
    private static readonly Complaint WrongType = new("string_type", "Input should be a valid string");

    /// <returns>Null where the value is text of a fitting length.</returns>
    public static Complaint? Judge(JsonElement value, int least, int most)
    {
        if (value.ValueKind is not JsonValueKind.String)
        {
            return WrongType;
        }

        var length = value.GetString()!.Length;
        if (length < least)
        {
            return new("string_too_short", $"String should have at least {Characters(least)}", new Dictionary<string, object> { ["min_length"] = least });
        }

        return length > most
            ? new("string_too_long", $"String should have at most {Characters(most)}", new Dictionary<string, object> { ["max_length"] = most })
            : null;
    }

    /// <summary>The complaint about text that is none of the choices.</summary>
    public static Complaint NoneOf(IReadOnlyList<string> choices)
    {
        var quoted = choices.Select(choice => $"'{choice}'").ToArray();
        var expected = quoted.Length == 1 ? quoted[0] : $"{string.Join(", ", quoted[..^1])} or {quoted[^1]}";
        return new("enum", $"Input should be {expected}", new Dictionary<string, object> { ["expected"] = expected });
    }

    private static string Characters(int count) => count == 1 ? "1 character" : string.Create(CultureInfo.InvariantCulture, $"{count} characters");
}
