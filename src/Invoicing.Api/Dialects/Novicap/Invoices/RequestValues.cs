using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Invoicing.Domain.Companies;

namespace Invoicing.Api.Dialects.Novicap.Invoices;

/// <summary>Reads the values of a request, or null where a value is not what it should be.</summary>
internal static partial class RequestValues
{
    private const decimal MostCents = 999_999_999_999_999;

    // A decimal holds this many digits exactly; from there on it would round.
    private const int LongestNumber = 28;

    public static CompanyIdentifier? Company(JsonElement value) =>
        Text(value) is { } text && CompanyIdentifier.TryParse(text, out var company) ? company : null;

    /// <summary>Whole cents above zero. The specification calls the amount both a number and a string, so both are read.</summary>
    public static long? Cents(JsonElement value)
    {
        var text = value.ValueKind is JsonValueKind.Number ? value.GetRawText() : Text(value);
        return text is { Length: <= LongestNumber }
            && NumberPattern().IsMatch(text)
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var cents)
            && cents is > 0 and <= MostCents
            && decimal.IsInteger(cents)
                ? (long)cents
                : null;
    }

    /// <summary>A date, or the date part of a date-time as it is written there.</summary>
    public static DateOnly? Date(JsonElement value) =>
        Text(value) is { } text
        && DatePattern().Match(text) is { Success: true } match
        && DateOnly.TryParseExact(match.Groups["date"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static string? Text(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(
        @"^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})(T([01][0-9]|2[0-4]):?[0-5][0-9](:?([0-5][0-9]|60)([.,][0-9]{1,9})?)?(Z|[+-][01][0-9](:?[0-5][0-9])?)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex DatePattern();
}
