namespace Invoicing.Domain.Tests.Money;

using System.Globalization;
using System.Numerics;
using FsCheck;
using Invoicing.Domain.Money;
using NUnit.Framework;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

[TestFixture]
public sealed class RoundingTests
{
    [TestCase("0.005", "EUR", 1)]
    [TestCase("-0.005", "EUR", -1)]
    [TestCase("0.015", "EUR", 2)]
    [TestCase("0.025", "EUR", 3)]
    [TestCase("-0.025", "EUR", -3)]
    [TestCase("0.00499999999999999999999999", "EUR", 0)]
    [TestCase("-0.00499999999999999999999999", "EUR", 0)]
    [TestCase("2.5", "JPY", 3)]
    [TestCase("-2.5", "JPY", -3)]
    [TestCase("0.0005", "KWD", 1)]
    [TestCase("0.00005", "CLF", 1)]
    public void Halves_go_away_from_zero(string major, string code, long minor) =>
        Rounding.ToMinor(decimal.Parse(major, CultureInfo.InvariantCulture), Currency.Of(code)).ShouldBe(minor);

    [TestCase("1.0005", 3, "1.001")]
    [TestCase("-1.0005", 3, "-1.001")]
    [TestCase("2.5", 0, "3")]
    [TestCase("1.23", 6, "1.23")]
    public void Decimals_follow_the_same_policy(string value, int decimals, string expected) =>
        Rounding.ToDecimals(decimal.Parse(value, CultureInfo.InvariantCulture), decimals)
            .ShouldBe(decimal.Parse(expected, CultureInfo.InvariantCulture));

    [Property(MaxTest = 2000)]
    public void Minor_units_equal_exact_arithmetic(DoNotSize<long> mantissa, byte scale)
    {
        var major = new decimal((int)mantissa.Item, (int)(mantissa.Item >> 32), 0, (scale & 64) != 0, (byte)(scale % 29));
        var exact = ExactFraction.HalfAway(ExactFraction.Whole(major) * 100, BigInteger.Pow(10, 28));

        if (BigInteger.Abs(exact) <= long.MaxValue)
        {
            Rounding.ToMinor(major, Currency.Eur).ShouldBe((long)exact);
        }
        else
        {
            Refusal.Of(() => Rounding.ToMinor(major, Currency.Eur), "money.overflow");
        }
    }
}
