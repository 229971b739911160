namespace Invoicing.Domain.Taxes;

using Invoicing.Domain.Money;

/// <summary>The rate behind an amount of tax that somebody else has calculated, where only the amounts are known.</summary>
public static class DerivedRate
{
    /// <summary>The percentage with the fewest decimals that gives exactly this tax, rounded as everywhere.</summary>
    /// <param name="withoutTax">None: outside the scope of tax.</param>
    /// <exception cref="Common.InvoicingException">Invalid <c>tax.no_rate_gives_amount</c>.</exception>
    public static TaxRate Of(Money net, Money tax, TaxRate withoutTax)
    {
        if (tax.IsZero)
        {
            return withoutTax;
        }

        for (var decimals = 0; net.IsPositive && decimals <= Percentage.MaxDecimals; decimals++)
        {
            var percent = Rounding.ToDecimals(tax.Amount * 100m / net.Amount, decimals);
            if (percent is > 0 and <= 100 && Money.Round(net.Amount * percent / 100m, net.Currency) == tax)
            {
                return TaxRate.Of(TaxCategory.S, percent);
            }
        }

        throw TaxErrors.NoRateGives(tax, net);
    }
}
