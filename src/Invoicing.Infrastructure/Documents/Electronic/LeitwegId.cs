using System.Text.RegularExpressions;

namespace Invoicing.Infrastructure.Documents.Electronic;

/// <summary>The route to a German public buyer: coarse address, optional fine address, two check digits.</summary>
internal static partial class LeitwegId
{
    public static bool IsOne(string? text) => text is not null && Form().IsMatch(text) && Remainder(text) == 1;

    // ISO/IEC 7064, MOD 97-10: letters as 10 to 35, the check digits at the end.
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

    [GeneratedRegex("^[0-9]{2,12}(-[A-Za-z0-9]{1,30})?-[0-9]{2}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Form();
}
