using System.Globalization;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

namespace Invoicing.Infrastructure.Documents.Electronic;

/// <summary>Numbers and dates as both syntaxes write them.</summary>
internal static class Figures
{
    /// <summary>What EN 16931 leaves an amount.</summary>
    private const int AmountDecimals = 2;

    /// <exception cref="Domain.Common.InvoicingException">Unprocessable <c>document.not_electronic</c>, for an amount with a third decimal.</exception>
    public static string Amount(decimal amount, Currency currency) => Rounding.ToDecimals(amount, AmountDecimals) == amount
        ? amount.ToString(currency.Decimals == 0 ? "F0" : "F2", CultureInfo.InvariantCulture)
        : throw DocumentErrors.NotElectronic("BR-DEC", string.Create(
            CultureInfo.InvariantCulture,
            $"An electronic invoice has amounts of at most two decimals, and this one has {amount} {currency}. Invoice amounts without a third decimal, or send the PDF."));

    /// <summary>Quantities, prices and percentages.</summary>
    public static string Number(decimal value) => Rounding.Canonical(value).ToString(CultureInfo.InvariantCulture);

    /// <returns>Null where the category has no rate (BR-O-05).</returns>
    public static string? Rate(TaxCategory category, decimal rate) => category == TaxCategory.O ? null : Number(rate);

    public static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>UNTDID 2379, format 102.</summary>
    public static string? CompactDate(DateOnly? date) => date?.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
