namespace Invoicing.Domain.Tests.Taxes;

using System.Globalization;
using System.Numerics;
using FsCheck;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;
using NUnit.Framework;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

[TestFixture]
public sealed class LineNetTests
{
    [TestCase("16", "348.35", "222.94", "5350.66")]
    [TestCase("3", "0.335", "0", "1.01")]
    [TestCase("-3", "0.335", "0", "-1.01")]
    [TestCase("1", "0.005", "0.01", "-0.01")]
    [TestCase("0", "100", "0", "0.00")]
    [TestCase("0.0000000000000000000000000001", "1", "0", "0.00")]
    public void LineNet_is_rounded_once(string quantity, string price, string discount, string net) =>
        TaxCalculator.LineNet(Parse(quantity), Parse(price), Money.Of(Parse(discount), Currency.Eur)).ToText().ShouldBe(net);

    [Test]
    public void LineNet_is_not_rounded_first_to_the_digits_of_a_decimal()
    {
        // The product is 0.00499999999999999999999999999...; 28 digits would make it 0.005 and then a cent.
        var price = 0.4999999999999999999999999999m;

        TaxCalculator.LineNet(0.01m, price, Money.Zero(Currency.Eur)).IsZero.ShouldBeTrue();
    }

    [Property(MaxTest = 3000)]
    public void LineNet_equals_exact_arithmetic_or_is_refused(decimal quantity, decimal price, int discount)
    {
        var exact = (ExactFraction.Whole(quantity) * ExactFraction.Whole(price) * 100) - (discount * BigInteger.Pow(10, 56));
        var net = ExactFraction.HalfAway(exact, BigInteger.Pow(10, 56));
        var less = Money.OfMinor(discount, Currency.Eur);

        if (net >= long.MinValue && net <= long.MaxValue)
        {
            TaxCalculator.LineNet(quantity, price, less).MinorUnits.ShouldBe((long)net);
        }
        else
        {
            Refusal.Of(() => TaxCalculator.LineNet(quantity, price, less), "money.overflow");
        }
    }

    [TestCase("92233720368547758.07", "1", true)]
    [TestCase("92233720368547758.08", "1", false)]
    [TestCase("-92233720368547758.08", "1", true)]
    [TestCase("79228162514264337593543950335", "79228162514264337593543950335", false)]
    public void Cannot_exceed_what_can_be_held(string quantity, string price, bool fits)
    {
        var none = Money.Zero(Currency.Eur);

        if (fits)
        {
            TaxCalculator.LineNet(Parse(quantity), Parse(price), none).Amount.ShouldBe(Parse(quantity));
        }
        else
        {
            Refusal.Of(() => TaxCalculator.LineNet(Parse(quantity), Parse(price), none), "money.overflow");
        }
    }

    private static decimal Parse(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);
}
