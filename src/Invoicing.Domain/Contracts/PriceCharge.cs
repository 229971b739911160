namespace Invoicing.Domain.Contracts;

using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

/// <summary>What a quantity comes to in one whole cycle. Pure; rounded once.</summary>
public static class PriceCharge
{
    /// <param name="quantity">Not below zero. Nothing used costs nothing, but for a flat fee.</param>
    /// <exception cref="Common.InvoicingException">Invalid <c>money.overflow</c>.</exception>
    public static Money Of(ContractPrice price, decimal quantity, Currency currency) => price.Model switch
    {
        PriceModel.PerUnit => TaxCalculator.LineNet(quantity, price.UnitPrice, Money.Zero(currency)),
        PriceModel.FlatFee => Money.Round(price.UnitPrice, currency),
        PriceModel.Package => TaxCalculator.LineNet(decimal.Ceiling(quantity / price.PackageSize), price.UnitPrice, Money.Zero(currency)),
        PriceModel.Volume => TaxCalculator.LineNet(quantity, Reached(price.Tiers, quantity).UnitPrice, Money.Zero(currency)),
        PriceModel.Graduated => Money.Round(Graduated(price.Tiers, quantity), currency),
        _ => Money.Round(Entered(price.Tiers, quantity).Sum(tier => tier.Tier.UnitPrice), currency),
    };

    private static PriceTier Reached(IReadOnlyList<PriceTier> tiers, decimal quantity) =>
        tiers.First(tier => tier.UpTo is null || quantity <= tier.UpTo);

    private static decimal Graduated(IReadOnlyList<PriceTier> tiers, decimal quantity)
    {
        try
        {
            return Entered(tiers, quantity).Sum(entered => entered.Units * entered.Tier.UnitPrice);
        }
        catch (OverflowException)
        {
            throw MoneyErrors.Overflow();
        }
    }

    /// <summary>The tiers that hold some of the quantity, with how much they hold.</summary>
    private static IEnumerable<(PriceTier Tier, decimal Units)> Entered(IReadOnlyList<PriceTier> tiers, decimal quantity)
    {
        decimal below = 0;
        foreach (var tier in tiers)
        {
            if (quantity <= below)
            {
                yield break;
            }

            yield return (tier, Math.Min(quantity, tier.UpTo ?? quantity) - below);
            below = tier.UpTo ?? quantity;
        }
    }
}
