using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>Whole numbers, also with a fraction of zero or written as text. Those beyond 64 bits count as the nearest that fits.</summary>
internal static partial class LaxInteger
{
    private const int MostDigits = 4300;

    private static readonly Complaint WrongType = new("int_type", "Input should be a valid integer");

    private static readonly Complaint NotFinite = new("finite_number", "Input should be a finite number");

    private static readonly Complaint Fraction = new("int_from_float", "Input should be a valid integer, got a number with a fractional part");

    private static readonly Complaint TooLarge = new("int_parsing_size", "Unable to parse input string as an integer, exceeded maximum size");

    private static readonly Complaint NotUnderstood =
        new("int_parsing", "Input should be a valid integer, unable to parse string as an integer");

    public static long? Read(JsonElement value, out Complaint? complaint)
    {
        complaint = null;
        return value.ValueKind switch
        {
            JsonValueKind.Number => OfNumber(value, out complaint),
            JsonValueKind.String => OfText(value.GetString()!.Trim(), out complaint),
            JsonValueKind.True => 1,
            JsonValueKind.False => 0,
            _ => Refuse(WrongType, out complaint),
        };
    }

    private static long? OfNumber(JsonElement value, out Complaint? complaint)
    {
        complaint = null;
        var text = value.GetRawText();
        if (!text.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            return Nearest(text);
        }

        if (value.TryGetDecimal(out var exact) && exact is >= long.MinValue and <= long.MaxValue)
        {
            return decimal.IsInteger(exact) ? (long)exact : Refuse(Fraction, out complaint);
        }

        return Refuse(value.TryGetDouble(out var wide) && double.IsFinite(wide) ? TooLarge : NotFinite, out complaint);
    }

    private static long? OfText(string text, out Complaint? complaint)
    {
        complaint = null;
        if (text.Length > MostDigits)
        {
            return Refuse(TooLarge, out complaint);
        }

        var match = Whole().Match(text);
        return match.Success
            ? Nearest(match.Groups["digits"].Value.Replace("_", string.Empty, StringComparison.Ordinal))
            : Refuse(NotUnderstood, out complaint);
    }

    private static long Nearest(string digits)
    {
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return digits[0] is '-' ? long.MinValue : long.MaxValue;
    }

    private static long? Refuse(Complaint reason, out Complaint? complaint)
    {
        complaint = reason;
        return null;
    }

    [GeneratedRegex("^(?<digits>[+-]?[0-9]+(_[0-9]+)*)(\\.0+)?\\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Whole();
}
