using System.Globalization;
using Invoicing.Domain.Money;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Numbers and dates as the page shows them: the same in every culture, thousands apart, nothing rounded away.</summary>
internal sealed class Figures(Currency currency)
{
    // A decimal has at most 28 places.
    private static readonly string OptionalPlaces = new('#', 28);

    private readonly string price = $"#,##0.{new string('0', currency.Decimals)}{OptionalPlaces}";
    private readonly string amount = $"N{currency.Decimals.ToString(CultureInfo.InvariantCulture)}";

    internal string Amount(decimal value) => value.ToString(amount, CultureInfo.InvariantCulture);

    internal string AmountWithCurrency(decimal value) => $"{currency.Code}\u00A0{Amount(value)}";

    internal string Price(decimal value) => value.ToString(price, CultureInfo.InvariantCulture);

    internal static string Quantity(decimal value) => value.ToString($"#,##0.{OptionalPlaces}", CultureInfo.InvariantCulture);

    internal static string Rate(decimal percent) => $"{Quantity(percent)}%";

    internal static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
