using System.Globalization;
using Invoicing.Domain.Taxes;

namespace Invoicing.Infrastructure.Persistence.Conventions;

/// <summary>A tax rate as one text: category, colon, percent.</summary>
internal static class TaxRateText
{
    public static string Write(TaxRate rate) => string.Create(CultureInfo.InvariantCulture, $"{rate.Category}:{rate.Rate.Value}");

    public static TaxRate Read(string text)
    {
        var parts = text.Split(':');
        return TaxRate.Of(Enum.Parse<TaxCategory>(parts[0]), decimal.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
