using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>
/// Instants: ISO 8601 text, where a missing zone is UTC and a missing time midnight, or Unix time as number or text. What lies
/// outside the years 1 to 9999 once it is in UTC counts as their first or last instant.
/// </summary>
internal static partial class LaxDateTime
{
    private static readonly Complaint WrongType = new("datetime_type", "Input should be a valid datetime");

    public static DateTimeOffset? Read(JsonElement value, out Complaint? complaint)
    {
        var (instant, reason) = value.ValueKind switch
        {
            JsonValueKind.Number => OfNumber(value),
            JsonValueKind.String => OfText(value.GetString()!),
            _ => (null, WrongType),
        };
        complaint = reason;
        return instant;
    }

    private static (DateTimeOffset?, Complaint?) OfNumber(JsonElement value)
    {
        var (instant, detail) = UnixTime.Read(value.GetRawText());
        return (instant, detail is null ? null : NotDateTime(detail));
    }

    private static (DateTimeOffset?, Complaint?) OfText(string text)
    {
        var match = Iso().Match(text);
        if (match.Success && DateText.WhyNot(match.Groups["date"].Value) is null)
        {
            return match.Groups["date"].Value.StartsWith("0000", StringComparison.Ordinal)
                ? (null, NotDateTime("year 0 is out of range"))
                : (OfParts(match), null);
        }

        if (UnixTime.IsNumber(text))
        {
            var (instant, detail) = UnixTime.Read(text);
            return (instant, detail is null ? null : NotDate(detail));
        }

        return (null, NotDate(DateText.WhyNot(text) ?? "unexpected extra characters at the end of the input"));
    }

    private static DateTimeOffset OfParts(Match match)
    {
        var date = DateOnly.ParseExact(match.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var time = new TimeSpan(Number(match, "hour"), Number(match, "minute"), Number(match, "second"));
        var offset = new TimeSpan(Number(match, "zoneHour"), Number(match, "zoneMinute"), 0);
        var ticks = date.ToDateTime(TimeOnly.MinValue).Ticks + time.Ticks + FractionTicks(match.Groups["fraction"].Value);
        ticks += match.Groups["sign"].Value is "+" ? -offset.Ticks : offset.Ticks;
        return new DateTimeOffset(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), TimeSpan.Zero);
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true, ValueSpan: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;

    /// <remarks>Microseconds; further digits are cut.</remarks>
    private static long FractionTicks(string digits) =>
        digits.Length == 0 ? 0 : int.Parse(digits.PadRight(6, '0').AsSpan(0, 6), CultureInfo.InvariantCulture) * TimeSpan.TicksPerMicrosecond;

    private static Complaint NotDateTime(string detail) => Complaint.Detailed("datetime_parsing", "Input should be a valid datetime", detail);

    private static Complaint NotDate(string detail) =>
        Complaint.Detailed("datetime_from_date_parsing", "Input should be a valid datetime or date", detail);

    [GeneratedRegex(
        "^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})" +
        "([Tt _](?<hour>[01][0-9]|2[0-3]):(?<minute>[0-5][0-9])(:(?<second>[0-5][0-9])([.,](?<fraction>[0-9]+))?)?" +
        "([Zz]|(?<sign>[+\\u2212-])(?<zoneHour>[01][0-9]|2[0-3]):?(?<zoneMinute>[0-5][0-9]))?)?\\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Iso();
}
