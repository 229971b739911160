namespace Invoicing.Domain.Tests.Contracts;

using Invoicing.Domain.Contracts;
using NUnit.Framework;
using Shouldly;

[TestFixture]
public sealed class BillingCadenceTests
{
    [TestCase("P1D", 1, CadenceUnit.Day)]
    [TestCase("P2W", 2, CadenceUnit.Week)]
    [TestCase("P1M", 1, CadenceUnit.Month)]
    [TestCase("P18M", 18, CadenceUnit.Month)]
    [TestCase("P1Y", 1, CadenceUnit.Year)]
    public void Reads_and_writes_iso_durations(string iso, int count, CadenceUnit unit)
    {
        var cadence = BillingCadence.Parse(iso);

        cadence.ShouldBe(new BillingCadence(count, unit));
        cadence.ToString().ShouldBe(iso);
    }

    [TestCase("")]
    [TestCase("P")]
    [TestCase("PM")]
    [TestCase("P0M")]
    [TestCase("P-1M")]
    [TestCase("P+1M")]
    [TestCase("P 1M")]
    [TestCase("P1.5M")]
    [TestCase("P1M1D")]
    [TestCase("PT1H")]
    [TestCase("p1m")]
    [TestCase("1M")]
    [TestCase("P99999999999M")]
    [TestCase("P１M")]
    public void Cannot_read_anything_else(string iso) => Refusal.Of(() => BillingCadence.Parse(iso), "cadence.invalid");

    [Test]
    public void Cannot_have_an_unknown_unit() => Refusal.Of(() => _ = new BillingCadence(1, (CadenceUnit)9), "cadence.invalid");
}
