namespace Invoicing.Application.EInvoicing;

/// <summary>Forms and check digits of identifiers, as their issuers define them.</summary>
internal static class CheckDigits
{
    private const int LongestCoarse = 12;
    private const int LongestFine = 30;

    /// <summary>GS1: weights 3 and 1 from the right.</summary>
    public static bool IsGln(string text)
    {
        var sum = 0;
        for (var i = 0; i < text.Length; i++)
        {
            sum += (text[i] - '0') * (i % 2 == 0 ? 1 : 3);
        }

        return IsDigits(text, 13) && sum % 10 == 0;
    }

    /// <summary>Modulo 11 with the weights 2 to 7 from the right.</summary>
    public static bool IsNorwegian(string text)
    {
        if (!IsDigits(text, 9))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            sum += (text[7 - i] - '0') * ((i % 6) + 2);
        }

        return (11 - (sum % 11)) % 11 == text[8] - '0' && text != "000000000";
    }

    public static bool IsDanish(string text) => IsDigits(text.StartsWith("DK", StringComparison.Ordinal) ? text.AsSpan(2) : text, 8);

    /// <summary>Modulo 97 of the first eight.</summary>
    public static bool IsBelgian(string text) =>
        IsDigits(text, 10) && text[0] is '0' or '1' && 97 - (Number(text.AsSpan(0, 8)) % 97) == Number(text.AsSpan(8));

    public static bool IsIpa(string text) => text.Length == 6 && text.All(char.IsAsciiLetterOrDigit);

    public static bool IsCodiceFiscale(string text) =>
        IsDigits(text, 11) || (text.Length == 16 && text.All(char.IsAsciiLetterOrDigit) && text.Take(6).All(char.IsAsciiLetter) && char.IsAsciiLetter(text[15]));

    public static bool IsPartitaIva(string text) => text.StartsWith("IT", StringComparison.Ordinal) && IsDigits(text.AsSpan(2), 11) && IsLuhn(text.AsSpan(2));

    public static bool IsSwedish(string text) => IsDigits(text, 10) && IsLuhn(text);

    /// <summary>Two to twelve digits, perhaps up to 30 letters and digits, and two check digits (ISO 7064, modulo 97), with hyphens between.</summary>
    public static bool IsLeitweg(string text)
    {
        var parts = text.Split('-');
        var isForm = parts.Length is 2 or 3
            && parts[0].Length is >= 2 and <= LongestCoarse
            && IsDigits(parts[0], parts[0].Length)
            && IsDigits(parts[^1], 2)
            && (parts.Length == 2 || (parts[1].Length is > 0 and <= LongestFine && parts[1].All(char.IsAsciiLetterOrDigit)));
        return isForm && Remainder(text) == 1;
    }

    private static int Remainder(string text)
    {
        var remainder = 0;
        foreach (var symbol in text.Where(symbol => symbol != '-'))
        {
            var value = char.IsAsciiDigit(symbol) ? symbol - '0' : char.ToUpperInvariant(symbol) - 'A' + 10;
            remainder = ((remainder * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return remainder;
    }

    private static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : (digit * 2 / 10) + (digit * 2 % 10);
        }

        return sum % 10 == 0;
    }

    private static bool IsDigits(ReadOnlySpan<char> text, int length) => text.Length == length && !text.ContainsAnyExceptInRange('0', '9');

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
