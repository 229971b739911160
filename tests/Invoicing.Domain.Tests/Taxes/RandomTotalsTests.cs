namespace Invoicing.Domain.Tests.Taxes;

using System.Numerics;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;
using NUnit.Framework;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

[TestFixture]
public sealed class RandomTotalsTests
{
    [Property(MaxTest = 3000, Arbitrary = [typeof(RandomDocument)])]
    public void Totals_keep_every_identity(RandomDocument document, bool pricesIncludeTax)
    {
        var totals = document.Totals(pricesIncludeTax);

        Minor(totals.LineTotal).ShouldBe(Sum(totals.LineNets));
        Minor(totals.Allowances).ShouldBe(Sum(totals.AllowanceNets));
        Minor(totals.Charges).ShouldBe(Sum(totals.ChargeNets));
        Minor(totals.TaxExclusive).ShouldBe(Minor(totals.LineTotal) - Minor(totals.Allowances) + Minor(totals.Charges));
        Minor(totals.TaxExclusive).ShouldBe(Sum(totals.Taxes.Select(tax => tax.Base)));
        Minor(totals.Tax).ShouldBe(Sum(totals.Taxes.Select(tax => tax.Tax)));
        Minor(totals.TaxInclusive).ShouldBe(Minor(totals.TaxExclusive) + Minor(totals.Tax));
        Minor(totals.Due).ShouldBe(Minor(totals.TaxInclusive) - Minor(totals.Prepaid) + Minor(totals.Rounding));
        totals.Prepaid.ShouldBe(document.Prepaid);
    }

    [Property(MaxTest = 3000, Arbitrary = [typeof(RandomDocument)])]
    public void Groups_equal_exact_arithmetic(RandomDocument document, bool pricesIncludeTax)
    {
        var totals = document.Totals(pricesIncludeTax);

        totals.Taxes.Select(tax => tax.Rate).ShouldBe(document.AllRates.OrderBy(rate => rate.Category).ThenBy(rate => rate.Rate.Value));
        foreach (var tax in totals.Taxes)
        {
            var rate = Millionths(tax.Rate);
            var given = Given(document, tax.Rate);
            var taxable = pricesIncludeTax ? ExactFraction.HalfAway(given * 100_000_000, 100_000_000 + rate) : given;
            Minor(tax.Base).ShouldBe(taxable);
            Minor(tax.Tax).ShouldBe(ExactFraction.HalfAway(taxable * rate, 100_000_000));
            Sum(Nets(document, totals, tax.Rate)).ShouldBe(taxable);
        }
    }

    [Property(MaxTest = 3000, Arbitrary = [typeof(RandomDocument)])]
    public void Prices_with_tax_keep_the_gross(RandomDocument document)
    {
        var totals = document.Totals(pricesIncludeTax: true);

        var gross = document.AllRates.Aggregate(BigInteger.Zero, (sum, rate) => sum + Given(document, rate));
        Minor(totals.Due).ShouldBe(gross - Minor(document.Prepaid));
        BigInteger.Abs(Minor(totals.Rounding)).ShouldBeLessThanOrEqualTo(totals.Taxes.Count);
    }

    [Property(MaxTest = 3000, Arbitrary = [typeof(RandomDocument)])]
    public void Prices_with_tax_give_each_line_its_net_within_one_unit(RandomDocument document)
    {
        var totals = document.Totals(pricesIncludeTax: true);

        ShouldBeNear(document.Lines, totals.LineNets);
        ShouldBeNear(document.Allowances, totals.AllowanceNets);
        ShouldBeNear(document.Charges, totals.ChargeNets);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(RandomDocument)])]
    public void Prices_without_tax_stay_as_given_and_need_no_rounding(RandomDocument document)
    {
        var totals = document.Totals(pricesIncludeTax: false);

        totals.LineNets.ShouldBe(document.Lines.Select(line => line.Net));
        totals.AllowanceNets.ShouldBe(document.Allowances.Select(allowance => allowance.Net));
        totals.ChargeNets.ShouldBe(document.Charges.Select(charge => charge.Net));
        totals.Rounding.IsZero.ShouldBeTrue();
    }

    private static void ShouldBeNear(IReadOnlyList<TaxableAmount> gross, IReadOnlyList<Money> nets)
    {
        nets.Count.ShouldBe(gross.Count);
        foreach (var (given, net) in gross.Zip(nets))
        {
            var divisor = 100_000_000 + Millionths(given.Rate);
            BigInteger.Abs((Minor(given.Net) * 100_000_000) - (Minor(net) * divisor)).ShouldBeLessThan(divisor);
        }
    }

    private static BigInteger Given(RandomDocument document, TaxRate rate) =>
        Sum(Of(document.Lines, rate)) - Sum(Of(document.Allowances, rate)) + Sum(Of(document.Charges, rate));

    private static IEnumerable<Money> Of(IEnumerable<TaxableAmount> amounts, TaxRate rate) =>
        amounts.Where(amount => amount.Rate == rate).Select(amount => amount.Net);

    private static IEnumerable<Money> Nets(RandomDocument document, DocumentTotals totals, TaxRate rate)
    {
        var signed = totals.LineNets.Concat(totals.AllowanceNets.Select(net => -net)).Concat(totals.ChargeNets);
        var rates = document.Lines.Concat(document.Allowances).Concat(document.Charges).Select(amount => amount.Rate);
        return signed.Zip(rates).Where(pair => pair.Second == rate).Select(pair => pair.First);
    }

    private static BigInteger Millionths(TaxRate rate) => new(rate.Rate.Value * 1_000_000m);

    private static BigInteger Minor(Money money) => money.MinorUnits;

    private static BigInteger Sum(IEnumerable<Money> amounts) => amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount.MinorUnits);
}
