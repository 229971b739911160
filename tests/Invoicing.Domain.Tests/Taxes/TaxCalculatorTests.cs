namespace Invoicing.Domain.Tests.Taxes;

using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;
using NUnit.Framework;
using Shouldly;

[TestFixture]
public sealed class TaxCalculatorTests
{
    private static readonly Money Nothing = Money.Zero(Currency.Eur);

    [Test]
    public void Tax_of_138_66_at_19_percent_is_rounded_up()
    {
        var totals = Net(Line(138.66m, 19));

        totals.Tax.ToText().ShouldBe("26.35");
        totals.Due.ToText().ShouldBe("165.01");
    }

    [Test]
    public void Tax_of_300_at_5_and_9_975_percent_is_the_same_apart_or_together()
    {
        Net(Line(300, 5)).Tax.ToText().ShouldBe("15.00");
        Net(Line(300, 9.975m)).Tax.ToText().ShouldBe("29.93");
        Net(Line(300, 14.975m)).Due.ToText().ShouldBe("344.93");
    }

    [Test]
    public void Tax_is_rounded_per_rate_and_not_per_line()
    {
        var totals = Net(Line(68.33m, 20), Line(68.33m, 20), Line(57.50m, 20), Line(85, 20));

        totals.TaxExclusive.ToText().ShouldBe("279.16");
        totals.Tax.ToText().ShouldBe("55.83");
        totals.Due.ToText().ShouldBe("334.99");
    }

    [Test]
    public void Tax_follows_the_discounted_line()
    {
        var totals = Net(new TaxableAmount(Standard(22), TaxCalculator.LineNet(16, 348.35m, Eur(222.94m))));

        totals.LineTotal.ToText().ShouldBe("5350.66");
        totals.Tax.ToText().ShouldBe("1177.15");
        totals.Due.ToText().ShouldBe("6527.81");
    }

    [Test]
    public void Gross_of_353_90_stays_at_every_rate()
    {
        for (var rate = 0.01m; rate <= 30; rate += 0.01m)
        {
            Gross(Line(353.90m, rate)).Due.ToText().ShouldBe("353.90");
        }
    }

    [Test]
    public void Rest_of_the_gross_becomes_the_rounding_amount()
    {
        var totals = Gross(Line(353.90m, 19));

        totals.TaxExclusive.ToText().ShouldBe("297.39");
        totals.Tax.ToText().ShouldBe("56.50");
        totals.TaxInclusive.ToText().ShouldBe("353.89");
        totals.Rounding.ToText().ShouldBe("0.01");
        totals.Due.ToText().ShouldBe("353.90");
    }

    [Test]
    public void Lines_with_tax_share_their_base_by_largest_remainder()
    {
        var totals = Gross(Line(0.10m, 20), Line(0.10m, 20), Line(0.10m, 20));

        totals.Taxes.ShouldHaveSingleItem().Base.ToText().ShouldBe("0.25");
        totals.LineNets.Select(net => net.ToText()).ShouldBe(["0.09", "0.08", "0.08"]);
    }

    [Test]
    public void Allowances_and_charges_count_in_their_own_group()
    {
        var totals = TaxCalculator.Calculate(
            Currency.Eur, [Line(100, 20), Line(50, 10)], [Line(10, 20)], [Line(5, 10)], Eur(30), pricesIncludeTax: false);

        totals.TaxExclusive.ToText().ShouldBe("145.00");
        totals.Taxes.ShouldBe([new(Standard(10), Eur(55), Eur(5.5m)), new(Standard(20), Eur(90), Eur(18))]);
        totals.TaxInclusive.ToText().ShouldBe("168.50");
        totals.Due.ToText().ShouldBe("138.50");
    }

    [Test]
    public void Allowance_with_tax_that_eats_its_line_leaves_nothing()
    {
        var totals = TaxCalculator.Calculate(Currency.Eur, [Line(0.05m, 19)], [Line(0.05m, 19)], [], Nothing, pricesIncludeTax: true);

        totals.LineTotal.ShouldBe(totals.Allowances);
        totals.Due.IsZero.ShouldBeTrue();
    }

    [Test]
    public void Groups_stand_by_category_and_then_by_rate()
    {
        var totals = Net(new(TaxRate.None, Eur(1)), Line(1, 19), new(TaxRate.Of(TaxCategory.E, 0), Eur(1)), Line(1, 7), Line(1, 19.00m));

        totals.Taxes.Select(tax => tax.Rate.ToString()).ShouldBe(["S 7 %", "S 19 %", "E 0 %", "O 0 %"]);
    }

    [Test]
    public void Document_without_lines_is_all_zero()
    {
        var totals = Net();

        totals.Taxes.ShouldBeEmpty();
        totals.LineNets.ShouldBeEmpty();
        new[] { totals.LineTotal, totals.TaxExclusive, totals.Tax, totals.TaxInclusive, totals.Rounding, totals.Due }
            .ShouldAllBe(money => money == Nothing);
    }

    [Test]
    public void Ten_thousand_lines_are_exact() =>
        Net([.. Enumerable.Repeat(Line(0.01m, 19), 10_000)]).Due.ToText().ShouldBe("119.00");

    [Test]
    public void Cannot_exceed_what_can_be_held()
    {
        var most = new TaxableAmount(TaxRate.None, Money.OfMinor(long.MaxValue, Currency.Eur));

        Net(most).Due.ShouldBe(most.Net);
        Refusal.Of(() => Net(most, new TaxableAmount(TaxRate.None, Eur(0.01m))), "money.overflow");
        Refusal.Of(() => Net(most with { Rate = Standard(0.01m) }), "money.overflow");
        Gross(most with { Rate = Standard(20) }).Due.ShouldBe(most.Net);
        Gross(most with { Rate = Standard(100), Net = most.Net - Eur(0.01m) }).Due.MinorUnits.ShouldBe(long.MaxValue - 1);
    }

    [Test]
    public void Cannot_mix_currencies() =>
        Refusal.Of(() => Net(new TaxableAmount(TaxRate.None, Money.Of(1, Currency.Usd))), "money.currency_mismatch");

    [Test]
    public void Cannot_give_a_negative_allowance_or_charge()
    {
        Refusal.Of(() => TaxCalculator.Calculate(Currency.Eur, [], [Line(-1, 19)], [], Nothing, false), "tax.allowance_negative");
        Refusal.Of(() => TaxCalculator.Calculate(Currency.Eur, [], [], [Line(-1, 19)], Nothing, false), "tax.charge_negative");
    }

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);

    private static TaxRate Standard(decimal rate) => TaxRate.Of(TaxCategory.S, rate);

    private static TaxableAmount Line(decimal amount, decimal rate) => new(Standard(rate), Eur(amount));

    private static DocumentTotals Net(params TaxableAmount[] lines) =>
        TaxCalculator.Calculate(Currency.Eur, lines, [], [], Nothing, pricesIncludeTax: false);

    private static DocumentTotals Gross(params TaxableAmount[] lines) =>
        TaxCalculator.Calculate(Currency.Eur, lines, [], [], Nothing, pricesIncludeTax: true);
}
