using System.Globalization;
using System.Text;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>Judges text as a date, part by part, so that the first wrong part is named.</summary>
internal static class DateText
{
    private const int Length = 10;

    /// <returns>Null where the text is exactly a date. The year 0 passes; it is refused as a datetime.</returns>
    public static string? WhyNot(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length < Length)
        {
            return "input is too short";
        }

        var wrongPart = AreDigits(bytes.AsSpan(0, 4)) ? null : "invalid character in year";
        wrongPart ??= bytes[4] == '-' ? null : "invalid date separator, expected `-`";
        wrongPart ??= AreDigits(bytes.AsSpan(5, 2)) ? null : "invalid character in month";
        wrongPart ??= bytes[7] == '-' ? null : "invalid date separator, expected `-`";
        wrongPart ??= AreDigits(bytes.AsSpan(8, 2)) ? null : "invalid character in day";
        wrongPart ??= OutOfRange(bytes);
        return wrongPart ?? (bytes.Length > Length ? "unexpected extra characters at the end of the input" : null);
    }

    private static string? OutOfRange(ReadOnlySpan<byte> date)
    {
        var (year, month, day) = (Number(date[..4]), Number(date[5..7]), Number(date[8..Length]));
        if (month is < 1 or > 12)
        {
            return "month value is outside expected range of 1-12";
        }

        // The year 0 is a leap year, as every fourth century is.
        return day < 1 || day > DateTime.DaysInMonth(year == 0 ? 400 : year, month) ? "day value is outside expected range" : null;
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) => !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static int Number(ReadOnlySpan<byte> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
