using System.Globalization;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Mail;

/// <summary>
/// How amounts and dates are written in a language. Tables of our own, because what the system knows of cultures differs from one machine
/// to the next, and a message says the same everywhere.
/// </summary>
internal sealed record MailFormat(string DatePattern, string DecimalSeparator, string GroupSeparator, int UngroupedDigits)
{
    private const string Blank = "\u00A0";

    private static readonly MailFormat International = new("yyyy-MM-dd", ".", Blank, 3);

    // English dates are written out: days and months in figures are read differently on the two sides of the Atlantic.
    private static readonly Dictionary<string, MailFormat> Known = new()
    {
        ["en"] = new("d MMMM yyyy", ".", ",", 3),
        ["de"] = new("dd.MM.yyyy", ",", ".", 3),
        ["fr"] = new("dd/MM/yyyy", ",", "\u202F", 3),
        ["es"] = new("dd/MM/yyyy", ",", ".", 4),
        ["it"] = new("dd/MM/yyyy", ",", ".", 3),
        ["nl"] = new("dd-MM-yyyy", ",", ".", 3),
        ["pl"] = new("dd.MM.yyyy", ",", Blank, 4),
        ["pt"] = new("dd/MM/yyyy", ",", ".", 3),
    };

    public static MailFormat Of(string language) => Known.GetValueOrDefault(language, International);

    public string Date(DateOnly date) => date.ToString(DatePattern, CultureInfo.InvariantCulture);

    public string Amount(Money amount)
    {
        var plain = Math.Abs(decimal.Truncate(amount.Amount)) < Power(UngroupedDigits);
        var pattern = string.Create(CultureInfo.InvariantCulture, $"{(plain ? 'F' : 'N')}{amount.Currency.Decimals}");
        return amount.Amount.ToString(pattern, Numbers()) + Blank + amount.Currency.Code;
    }

    /// <summary>With the decimals that it has.</summary>
    public string Number(decimal number) => number.ToString("0.##########", Numbers());

    private NumberFormatInfo Numbers() => new() { NumberDecimalSeparator = DecimalSeparator, NumberGroupSeparator = GroupSeparator };

    private static decimal Power(int digits) => digits == 4 ? 10_000m : 1_000m;
}
