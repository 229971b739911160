using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

namespace Invoicing.Infrastructure.Documents.Pdf.Payments;

internal enum PaymentCode
{
    None,
    Epc,
    Swiss,
}

/// <summary>Which code an account and a currency admit.</summary>
internal static class PaymentCodes
{
    private const int ShortestIban = 15;

    // The European Payments Council's list of 2025: only banks there take part in SEPA.
    private static readonly HashSet<string> SepaCountries = new(
        ("AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM VA").Split(' '),
        StringComparer.Ordinal);

    internal static PaymentCode For(string iban, Currency currency, Party seller)
    {
        if (!IsIban(iban))
        {
            return PaymentCode.None;
        }

        if (iban[..2] is "CH" or "LI")
        {
            return currency.Code is "CHF" or "EUR" && !IsQrIban(iban) && HasTown(seller) ? PaymentCode.Swiss : PaymentCode.None;
        }

        return currency == Currency.Eur && SepaCountries.Contains(iban[..2]) ? PaymentCode.Epc : PaymentCode.None;
    }

    /// <summary>Whether it has the form; the check digits were looked at when the account was saved.</summary>
    internal static bool IsIban(string number) => number.Length >= ShortestIban
        && char.IsAsciiLetterUpper(number[0]) && char.IsAsciiLetterUpper(number[1]) && char.IsAsciiDigit(number[2]) && char.IsAsciiDigit(number[3]);

    /// <summary>In groups of four, as it is read out and typed.</summary>
    internal static string Grouped(string number) => string.Join(' ', number.Chunk(4).Select(group => new string(group)));

    // A bank's second identity, from 30000 to 31999, is for references of 27 digits, which an invoice here does not have.
    private static bool IsQrIban(string iban) => iban[4] == '3' && iban[5] is '0' or '1';

    private static bool HasTown(Party seller) =>
        seller.Address is { } address && !string.IsNullOrWhiteSpace(address.PostalCode) && !string.IsNullOrWhiteSpace(address.City);
}
