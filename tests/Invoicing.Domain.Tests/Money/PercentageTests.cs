namespace Invoicing.Domain.Tests.Money;

using System.Globalization;
using Invoicing.Domain.Money;
using NUnit.Framework;
using Shouldly;

[TestFixture]
public sealed class PercentageTests
{
    [TestCase("19", "0.19")]
    [TestCase("9.975", "0.09975")]
    [TestCase("0", "0")]
    [TestCase("100", "1")]
    [TestCase("0.000001", "0.00000001")]
    public void Fraction_is_exact(string value, string fraction) =>
        new Percentage(Parse(value)).Fraction.ShouldBe(Parse(fraction));

    [Test]
    public void Text_does_not_depend_on_trailing_zeros()
    {
        new Percentage(20.000000m).ToString().ShouldBe("20");
        new Percentage(5.50m).ToString().ShouldBe("5.5");
        new Percentage(20.00m).ShouldBe(new Percentage(20m));
    }

    [TestCase("-0.01")]
    [TestCase("100.000001")]
    public void Cannot_leave_the_range(string value) => Refusal.Of(() => _ = new Percentage(Parse(value)), "percentage.out_of_range");

    [Test]
    public void Cannot_have_more_than_six_decimals() => Refusal.Of(() => _ = new Percentage(1.0000001m), "percentage.too_precise");

    private static decimal Parse(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);
}
