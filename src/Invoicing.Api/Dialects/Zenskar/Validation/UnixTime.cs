using System.Globalization;
using System.Text.RegularExpressions;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>Seconds since 1970, or milliseconds where the number is too large for seconds.</summary>
internal static partial class UnixTime
{
    /// <summary>From here on, both ways, a number counts milliseconds.</summary>
    private const decimal MostSeconds = 20_000_000_000m;

    private const decimal EndOfYear9999 = 253_402_300_800m;

    private const decimal StartOfYear1 = -62_135_596_800m;

    private const decimal StartOfYear0 = -62_167_219_200m;

    private const string TooLate = "dates after 9999 are not supported as unix timestamps";

    private const string TooEarly = "dates before 0000 are not supported as unix timestamps";

    /// <summary>Whether text is a number here: whole numbers of up to 64 bits, or those with a decimal point.</summary>
    public static bool IsNumber(string text) =>
        Decimals().IsMatch(text)
        || (Whole().IsMatch(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));

    /// <returns>The instant to the microsecond, or why there is none.</returns>
    public static (DateTimeOffset? Instant, string? Detail) Read(string number)
    {
        if (!TryRead(number, out var value))
        {
            return (null, number[0] is '-' ? TooEarly : TooLate);
        }

        var seconds = Math.Abs(value) > MostSeconds ? value / 1000 : value;
        return seconds switch
        {
            >= EndOfYear9999 => (null, TooLate),
            < StartOfYear0 => (null, TooEarly),
            < StartOfYear1 => (null, "year 0 is out of range"),
            _ => (At(seconds), null),
        };
    }

    /// <returns>False where the number is beyond every calendar.</returns>
    private static bool TryRead(string number, out decimal value)
    {
        if (decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        // Beyond decimal's range, or its exponent beyond what its parser counts: then near zero or very far.
        var wide = double.Parse(number, CultureInfo.InvariantCulture);
        return Math.Abs(wide) < 1;
    }

    private static DateTimeOffset At(decimal seconds)
    {
        var microseconds = (long)Math.Round(seconds * 1_000_000m, MidpointRounding.ToEven);
        var ticks = DateTime.UnixEpoch.Ticks + (microseconds * TimeSpan.TicksPerMicrosecond);
        return new DateTimeOffset(Math.Min(ticks, DateTime.MaxValue.Ticks), TimeSpan.Zero);
    }

    [GeneratedRegex("^[+-]?([0-9]+\\.[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?\\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Decimals();

    [GeneratedRegex("^[+-]?[0-9]+\\z", RegexOptions.NonBacktracking)]
    private static partial Regex Whole();
}
