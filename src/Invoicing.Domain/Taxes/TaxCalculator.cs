namespace Invoicing.Domain.Taxes;

using Invoicing.Domain.Money;

/// <summary>Line nets and document totals as EN 16931 defines them. Pure; tax is rounded once per category and rate, never per line.</summary>
public static class TaxCalculator
{
    /// <summary>round(quantity × unit price - discount), rounded once from the exact value, in the discount's currency.</summary>
    /// <param name="quantity">Any sign.</param>
    /// <param name="unitPrice">Major units, as many decimals as the price has.</param>
    /// <param name="discount">For the whole line; zero where there is none.</param>
    /// <exception cref="Common.InvoicingException">Invalid <c>money.overflow</c>.</exception>
    public static Money LineNet(decimal quantity, decimal unitPrice, Money discount) =>
        Money.OfMinor(Rounding.ProductLess(quantity, unitPrice, discount), discount.Currency);

    /// <summary>
    /// Prices without tax: the amounts are nets and each group's tax is round(base × rate). Prices with tax: the amounts are gross, each
    /// group's base is round(gross / (1 + rate)), shared out to its amounts by largest remainder, and the rest of the gross is the
    /// document's rounding amount, so that the amount due is the gross less what is prepaid.
    /// </summary>
    /// <param name="currency">Of every amount.</param>
    /// <param name="allowances">Positive figures, subtracted.</param>
    /// <param name="charges">Positive figures, added.</param>
    /// <exception cref="Common.InvoicingException">
    /// Invalid <c>money.currency_mismatch</c>, <c>money.overflow</c>, <c>tax.allowance_negative</c>, <c>tax.charge_negative</c>.
    /// </exception>
    public static DocumentTotals Calculate(
        Currency currency,
        IReadOnlyList<TaxableAmount> lines,
        IReadOnlyList<TaxableAmount> allowances,
        IReadOnlyList<TaxableAmount> charges,
        Money prepaid,
        bool pricesIncludeTax)
    {
        if (allowances.Any(allowance => allowance.Net.IsNegative))
        {
            throw TaxErrors.AllowanceNegative();
        }

        if (charges.Any(charge => charge.Net.IsNegative))
        {
            throw TaxErrors.ChargeNegative();
        }

        TaxableAmount[] amounts = [.. lines, .. allowances.Select(allowance => allowance with { Net = -allowance.Net }), .. charges];
        var groups = TaxGroup.Of(currency, amounts, pricesIncludeTax);
        var nets = new Money[amounts.Length];
        foreach (var group in groups)
        {
            group.PutNets(nets);
        }

        var charged = lines.Count + allowances.Count;
        return Sum(currency, groups, nets[..lines.Count], [.. nets[lines.Count..charged].Select(net => -net)], nets[charged..], prepaid);
    }

    private static DocumentTotals Sum(Currency currency, TaxGroup[] groups, Money[] lines, Money[] allowances, Money[] charges, Money prepaid)
    {
        var zero = Money.Zero(currency);
        var lineTotal = lines.Aggregate(zero, (sum, net) => sum + net);
        var allowanceTotal = allowances.Aggregate(zero, (sum, net) => sum + net);
        var chargeTotal = charges.Aggregate(zero, (sum, net) => sum + net);
        var tax = groups.Aggregate(zero, (sum, group) => sum + group.Tax);
        var rounding = groups.Aggregate(zero, (sum, group) => sum + group.Rest);
        var exclusive = lineTotal - allowanceTotal + chargeTotal;
        var inclusive = exclusive + tax;

        return new(
            lineTotal,
            allowanceTotal,
            chargeTotal,
            exclusive,
            tax,
            inclusive,
            prepaid,
            rounding,
            inclusive - prepaid + rounding,
            [.. groups.Select(group => new TaxBreakdown(group.Rate, group.Base, group.Tax))],
            lines)
        {
            AllowanceNets = allowances,
            ChargeNets = charges,
        };
    }
}
