namespace Invoicing.Domain.Tests.Money;

using System.Globalization;
using System.Numerics;
using FsCheck;
using Invoicing.Domain.Money;
using NUnit.Framework;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

[TestFixture]
public sealed class MoneyTests
{
    private static readonly Currency[] EveryExponent = [Currency.Jpy, Currency.Eur, Currency.Of("KWD"), Currency.Of("CLF")];

    [TestCase("EUR", 150000, "1500.00")]
    [TestCase("EUR", -5, "-0.05")]
    [TestCase("EUR", 0, "0.00")]
    [TestCase("JPY", 1500, "1500")]
    [TestCase("KWD", 1, "0.001")]
    [TestCase("CLF", -12345, "-1.2345")]
    [TestCase("EUR", long.MaxValue, "92233720368547758.07")]
    [TestCase("EUR", long.MinValue, "-92233720368547758.08")]
    [TestCase("JPY", long.MinValue, "-9223372036854775808")]
    public void Text_has_exactly_the_decimals_of_the_currency(string code, long minor, string text)
    {
        var money = Money.OfMinor(minor, Currency.Of(code));

        money.ToText().ShouldBe(text);
        money.Amount.ToString(CultureInfo.InvariantCulture).ShouldBe(text);
        money.ToString().ShouldBe($"{text} {code}");
    }

    [Property(MaxTest = 1000)]
    public void Of_reads_back_what_text_wrote(DoNotSize<long> minor, byte exponent)
    {
        var money = Money.OfMinor(minor.Item, EveryExponent[exponent % 4]);

        Money.Of(decimal.Parse(money.ToText(), CultureInfo.InvariantCulture), money.Currency).ShouldBe(money);
        Money.Round(money.Amount, money.Currency).ShouldBe(money);
    }

    [Test]
    public void Of_takes_trailing_zeros_as_exact() => Money.Of(1.5000000000000000000000000000m, Currency.Eur).MinorUnits.ShouldBe(150);

    [TestCase("1.005", "EUR")]
    [TestCase("0.5", "JPY")]
    [TestCase("0.0000000000000000000000000001", "EUR")]
    [TestCase("-1.00001", "CLF")]
    public void Cannot_be_more_precise_than_the_currency(string major, string code) =>
        Refusal.Of(() => Money.Of(decimal.Parse(major, CultureInfo.InvariantCulture), Currency.Of(code)), "money.too_precise");

    [TestCase("92233720368547758.08")]
    [TestCase("-92233720368547758.09")]
    [TestCase("79228162514264337593543950335")]
    public void Cannot_be_larger_than_it_can_be_held(string major)
    {
        var amount = decimal.Parse(major, CultureInfo.InvariantCulture);

        Refusal.Of(() => Money.Of(amount, Currency.Eur), "money.overflow");
        Refusal.Of(() => Money.Round(amount, Currency.Eur), "money.overflow");
    }

    [Property(MaxTest = 2000)]
    public void Sums_and_differences_are_exact_or_refused(DoNotSize<long> left, DoNotSize<long> right)
    {
        var (one, other) = (Money.OfMinor(left.Item, Currency.Eur), Money.OfMinor(right.Item, Currency.Eur));

        ShouldBeExactOrRefused(() => one + other, (BigInteger)left.Item + right.Item);
        ShouldBeExactOrRefused(() => one - other, (BigInteger)left.Item - right.Item);
    }

    [Test]
    public void Cannot_wrap_around()
    {
        var (most, least) = (Money.OfMinor(long.MaxValue, Currency.Eur), Money.OfMinor(long.MinValue, Currency.Eur));
        var cent = Money.OfMinor(1, Currency.Eur);

        (most - cent + cent).ShouldBe(most);
        Refusal.Of(() => _ = most + cent, "money.overflow");
        Refusal.Of(() => _ = least - cent, "money.overflow");
        Refusal.Of(() => _ = -least, "money.overflow");
        Refusal.Of(() => _ = least.Abs(), "money.overflow");
    }

    [Test]
    public void Cannot_mix_currencies()
    {
        var (euro, dollar) = (Money.Of(1, Currency.Eur), Money.Of(1, Currency.Usd));

        Refusal.Of(() => _ = euro + dollar, "money.currency_mismatch");
        Refusal.Of(() => _ = euro - dollar, "money.currency_mismatch");
        Refusal.Of(() => _ = euro < dollar, "money.currency_mismatch");
        Refusal.Of(() => _ = euro >= dollar, "money.currency_mismatch");
        euro.ShouldNotBe(dollar);
    }

    [Test]
    public void Compares_by_amount()
    {
        var (less, more) = (Money.Of(-1, Currency.Eur), Money.Of(1, Currency.Eur));

        (less < more && less <= more && more > less && more >= less && !(less > more)).ShouldBeTrue();
        (less.IsNegative && more.IsPositive && Money.Zero(Currency.Eur).IsZero && !less.IsPositive && !more.IsNegative).ShouldBeTrue();
        less.Abs().ShouldBe(more);
    }

    [Test]
    public void Default_value_cannot_be_calculated_with()
    {
        Money unset = default;

        Should.Throw<InvalidOperationException>(() => unset + unset);
        Should.Throw<InvalidOperationException>(() => -unset);
        Should.Throw<InvalidOperationException>(() => unset < Money.Zero(Currency.Eur));
        Should.Throw<InvalidOperationException>(() => unset.ToText());
        Should.Throw<InvalidOperationException>(() => unset.Split(2));
        unset.ShouldBe(default);
        unset.ToString().ShouldBe("unset");
    }

    private static void ShouldBeExactOrRefused(Func<Money> operation, BigInteger exact)
    {
        if (exact >= long.MinValue && exact <= long.MaxValue)
        {
            operation().MinorUnits.ShouldBe((long)exact);
        }
        else
        {
            Refusal.Of(() => operation(), "money.overflow");
        }
    }
}
