using System.Globalization;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Numbers and dates as the page shows them: the same in every culture, thousands apart, nothing rounded away.</summary>
internal sealed class Figures(string currencyCode, int currencyDecimals)
{
    // A decimal has at most 28 places.
    private static readonly string OptionalPlaces = new('#', 28);

    private readonly string price = $"#,##0.{new string('0', currencyDecimals)}{OptionalPlaces}";
    private readonly string amount = $"N{currencyDecimals.ToString(CultureInfo.InvariantCulture)}";

    internal string Amount(decimal value) => value.ToString(amount, CultureInfo.InvariantCulture);

    internal string AmountWithCurrency(decimal value) => $"{currencyCode}\u00A0{Amount(value)}";

    internal string Price(decimal value) => value.ToString(price, CultureInfo.InvariantCulture);

    internal static string Quantity(decimal value) => value.ToString($"#,##0.{OptionalPlaces}", CultureInfo.InvariantCulture);

    internal static string Rate(decimal percent) => $"{Quantity(percent)}%";

    internal static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
