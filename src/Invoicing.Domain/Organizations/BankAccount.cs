namespace Invoicing.Domain.Organizations;

using System.Globalization;

/// <summary>Where the buyer transfers to (BG-17).</summary>
/// <param name="Iban">Or, outside the countries that have one, the national number (BT-84).</param>
/// <param name="Name">Of the account's holder, where it is not the seller's own (BT-85).</param>
public sealed record BankAccount(string Iban, string? Bic, string? Name)
{
    private const int LongestNumber = 34;
    private const int LongestBic = 11;
    private const int LongestName = 200;

    /// <summary>Without spaces and in capital letters; what has the form of an IBAN must have its check digits.</summary>
    /// <exception cref="Common.InvoicingException">Invalid <c>organization.bank_account_invalid</c>.</exception>
    public static BankAccount Of(string iban, string? bic, string? name)
    {
        var number = Compact(iban);
        var code = bic is null ? null : Compact(bic);
        var isKnownForm = number.Length is > 0 and <= LongestNumber && number.All(char.IsAsciiLetterOrDigit);
        if (!isKnownForm || (IsIban(number) && Remainder(number) != 1) || code is { Length: not (8 or LongestBic) } || name?.Length > LongestName)
        {
            throw OrganizationErrors.BankAccountInvalid();
        }

        return new BankAccount(number, code, name);
    }

    private static string Compact(string text) => text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    private static bool IsIban(string number) =>
        number.Length > 4 && char.IsAsciiLetter(number[0]) && char.IsAsciiLetter(number[1]) && char.IsAsciiDigit(number[2]) && char.IsAsciiDigit(number[3]);

    // ISO 13616: the first four behind the rest, letters as 10 to 35, modulo 97.
    private static int Remainder(string iban)
    {
        var remainder = 0;
        foreach (var digit in string.Concat((iban[4..] + iban[..4]).Select(Value)))
        {
            remainder = ((remainder * 10) + (digit - '0')) % 97;
        }

        return remainder;
    }

    private static string Value(char symbol) => (char.IsAsciiDigit(symbol) ? symbol - '0' : symbol - 'A' + 10).ToString(CultureInfo.InvariantCulture);
}
