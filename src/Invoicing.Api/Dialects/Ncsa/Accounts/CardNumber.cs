using System.Globalization;

namespace Invoicing.Api.Dialects.Ncsa.Accounts;

/// <summary>
/// What may be kept of a card: its brand and its last four digits. The number lives as long as the request is read; it is put
/// into no record, message, exception or log.
/// </summary>
internal static class CardNumber
{
    private const int Shortest = 12;
    private const int Longest = 19;

    /// <exception cref="Hosting.FailureException">Unprocessable, where its check digit says that it is mistyped.</exception>
    public static (string Brand, string LastFour) Reduce(string number)
    {
        var digits = number.Where(digit => digit is not (' ' or '-')).ToArray();
        if (digits.Length is < Shortest or > Longest || !digits.All(char.IsAsciiDigit) || !HasCheckDigit(digits))
        {
            throw NcsaErrors.Refused("payment_account.card_number_invalid", "The card number is not valid.");
        }

        return (BrandOf(digits), new string(digits[^4..]));
    }

    private static bool HasCheckDigit(char[] digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = digits[^(i + 1)] - '0';
            var counted = i % 2 == 0 ? value : value * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }

        return sum % 10 == 0;
    }

    private static string BrandOf(char[] digits) => int.Parse(digits.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture) switch
    {
        >= 4000 and <= 4999 => "visa",
        (>= 5100 and <= 5599) or (>= 2221 and <= 2720) => "mastercard",
        (>= 3400 and <= 3499) or (>= 3700 and <= 3799) => "american_express",
        6011 or (>= 6440 and <= 6599) => "discover",
        _ => "card",
    };
}
