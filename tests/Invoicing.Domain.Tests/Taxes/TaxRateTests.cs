namespace Invoicing.Domain.Tests.Taxes;

using Invoicing.Domain.Taxes;
using NUnit.Framework;
using Shouldly;

[TestFixture]
public sealed class TaxRateTests
{
    private static readonly TaxCategory[] ZeroRated = [TaxCategory.Z, TaxCategory.E, TaxCategory.AE, TaxCategory.K, TaxCategory.G, TaxCategory.O];

    [Test]
    public void Standard_rate_must_be_above_zero()
    {
        TaxRate.Of(TaxCategory.S, 0.000001m).Rate.Value.ShouldBe(0.000001m);
        Refusal.Of(() => TaxRate.Of(TaxCategory.S, 0), "tax.rate_not_allowed");
    }

    [TestCaseSource(nameof(ZeroRated))]
    public void Untaxed_categories_allow_zero_alone(TaxCategory category)
    {
        category.NeedsZeroRate().ShouldBeTrue();
        TaxRate.Of(category, 0).Rate.Value.ShouldBe(0);
        Refusal.Of(() => TaxRate.Of(category, 0.01m), "tax.rate_not_allowed");
    }

    [TestCase(TaxCategory.L)]
    [TestCase(TaxCategory.M)]
    public void Canary_islands_and_ceuta_allow_any_rate(TaxCategory category)
    {
        TaxRate.Of(category, 0).Category.ShouldBe(category);
        TaxRate.Of(category, 7).Category.ShouldBe(category);
        category.NeedsZeroRate().ShouldBeFalse();
    }

    [Test]
    public void Exemption_reason_belongs_to_untaxed_but_not_to_zero_rated() =>
        Enum.GetValues<TaxCategory>().Where(TaxCategories.NeedsExemptionReason)
            .ShouldBe([TaxCategory.E, TaxCategory.AE, TaxCategory.K, TaxCategory.G, TaxCategory.O]);

    [Test]
    public void Cannot_use_a_category_that_does_not_exist() => Refusal.Of(() => TaxRate.Of((TaxCategory)99, 0), "tax.rate_not_allowed");

    [TestCase("S", true)]
    [TestCase("AE", true)]
    [TestCase("ae", false)]
    [TestCase("0", false)]
    [TestCase("B", false)]
    [TestCase("S,Z", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void Codes_are_read_exactly(string? code, bool known) => TaxCategories.TryOf(code, out _).ShouldBe(known);

    [Test]
    public void None_is_outside_the_scope_of_tax() => TaxRate.None.ShouldBe(TaxRate.Of(TaxCategory.O, 0));
}
