namespace Invoicing.Domain.Tests.Money;

using Invoicing.Domain.Money;
using NUnit.Framework;
using Shouldly;

[TestFixture]
public sealed class CurrencyTests
{
    [TestCase("EUR", "978", 2)]
    [TestCase("USD", "840", 2)]
    [TestCase("GBP", "826", 2)]
    [TestCase("CHF", "756", 2)]
    [TestCase("JPY", "392", 0)]
    [TestCase("ISK", "352", 0)]
    [TestCase("UGX", "800", 0)]
    [TestCase("XOF", "952", 0)]
    [TestCase("KWD", "414", 3)]
    [TestCase("TND", "788", 3)]
    [TestCase("CLF", "990", 4)]
    [TestCase("UYW", "927", 4)]
    [TestCase("ALL", "008", 2)]
    [TestCase("XCG", "532", 2)]
    [TestCase("CHE", "947", 2)]
    public void Table_has_the_exponents_of_iso_4217(string code, string numericCode, int decimals)
    {
        var currency = Currency.Of(code);

        currency.Code.ShouldBe(code);
        currency.NumericCode.ShouldBe(numericCode);
        currency.Decimals.ShouldBe(decimals);
        currency.ToString().ShouldBe(code);
    }

    [Test]
    public void Table_has_every_code_once_and_in_shape()
    {
        Currency.All.Count.ShouldBe(166);
        Currency.All.Select(currency => currency.Code).ShouldBeUnique();
        Currency.All.Select(currency => currency.NumericCode).ShouldBeUnique();
        Currency.All.ShouldAllBe(currency => currency.Code.Length == 3 && currency.Code.All(char.IsAsciiLetterUpper));
        Currency.All.ShouldAllBe(currency => currency.NumericCode.Length == 3 && currency.NumericCode.All(char.IsAsciiDigit));
    }

    [Test]
    public void Can_be_found_in_small_letters() => Currency.Of("eur").ShouldBeSameAs(Currency.Eur);

    [TestCase("XAU")]
    [TestCase("XXX")]
    [TestCase("XTS")]
    [TestCase("XDR")]
    [TestCase("HRK")]
    [TestCase("EURO")]
    [TestCase("")]
    [TestCase(" EUR")]
    public void Cannot_be_found_by_another_code(string code)
    {
        Currency.TryOf(code, out var currency).ShouldBeFalse();
        currency.ShouldBeNull();
        Refusal.Of(() => Currency.Of(code), "currency.unknown");
    }

    [Test]
    public void Cannot_be_found_without_a_code()
    {
        Currency.TryOf(null, out _).ShouldBeFalse();
        Refusal.Of(() => Currency.Of(null!), "currency.unknown");
    }
}
