using System.Text.RegularExpressions;

namespace Invoicing.Infrastructure.Documents.Electronic;

/// <summary>The route to a German public buyer: coarse address, which begins with the state, optional fine address, two check digits.</summary>
internal static partial class LeitwegId
{
    /// <summary>Two parts alone are common in other references too, so there the check digits decide; a longer one is a route even with a slip in them.</summary>
    public static bool IsOne(string? text) => text is not null && Form().Match(text) is { Success: true } form && (form.Groups["fine"].Success || Remainder(text) == 1);

    // ISO/IEC 7064, MOD 97-10: digits alone, where there is no fine address.
    private static int Remainder(string text)
    {
        var remainder = 0;
        foreach (var symbol in text.Where(char.IsAsciiDigit))
        {
            remainder = ((remainder * 10) + (symbol - '0')) % 97;
        }

        return remainder;
    }

    [GeneratedRegex("^(0[1-9]|1[0-6]|99)[0-9]{0,10}(?<fine>-[A-Za-z0-9]{1,30})?-[0-9]{2}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Form();
}
