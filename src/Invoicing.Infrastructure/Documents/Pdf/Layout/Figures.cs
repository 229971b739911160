using System.Globalization;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Infrastructure.Documents.Pdf.Wording;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Numbers and dates as the page shows them: the same in every culture of the process, thousands apart, nothing rounded away.</summary>
internal sealed class Figures(Currency currency, Language language)
{
    // A decimal has at most 28 places.
    private static readonly string OptionalPlaces = new('#', 28);

    private readonly NumberFormatInfo format = language.Numbers.Format;
    private readonly string price = $"#,##0.{new string('0', currency.Decimals)}{OptionalPlaces}";
    private readonly string amount = $"N{currency.Decimals.ToString(CultureInfo.InvariantCulture)}";

    internal string Amount(decimal value) => value.ToString(amount, format);

    internal string AmountWithCurrency(decimal value) =>
        language.Numbers.CurrencyFirst ? $"{currency.Code}\u00A0{Amount(value)}" : $"{Amount(value)}\u00A0{currency.Code}";

    internal string Price(decimal value) => value.ToString(price, format);

    internal string Quantity(decimal value) => value.ToString($"#,##0.{OptionalPlaces}", format);

    internal string Rate(decimal percent) => Quantity(percent) + language.Numbers.Percent;

    internal string Date(DateOnly date) => date.ToString(language.DateForm, CultureInfo.InvariantCulture);

    /// <returns>Null where neither day is known.</returns>
    internal string? Period(InvoicingPeriod? period) => (period?.Start, period?.End) switch
    {
        (null, null) => null,
        ({ } start, null) => $"{Date(start)} –",
        (null, { } end) => $"– {Date(end)}",
        ({ } start, { } end) => $"{Date(start)} – {Date(end)}",
    };
}
