namespace Invoicing.Domain.Tests.Contracts;

using System.Numerics;
using FsCheck;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Money;
using NUnit.Framework;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

[TestFixture]
public sealed class ProrationTests
{
    [TestCase(10000, 10, 30, 3333)]
    [TestCase(10000, 20, 30, 6667)]
    [TestCase(-10000, 20, 30, -6667)]
    [TestCase(1, 1, 2, 1)]
    [TestCase(-1, 1, 2, -1)]
    [TestCase(10000, 0, 30, 0)]
    [TestCase(long.MinValue, 31, 31, long.MinValue)]
    public void Share_is_rounded_once(long full, int covered, int cycle, long expected) =>
        Proration.Prorate(Money.OfMinor(full, Currency.Eur), covered, cycle).MinorUnits.ShouldBe(expected);

    [Property(MaxTest = 2000)]
    public void Share_equals_exact_arithmetic(DoNotSize<long> full, DoNotSize<int> covered, DoNotSize<int> cycle)
    {
        var days = (cycle.Item & 0xFFFFF) + 1;
        var part = (covered.Item & int.MaxValue) % (days + 1);

        Proration.Prorate(Money.OfMinor(full.Item, Currency.Eur), part, days).MinorUnits
            .ShouldBe((long)ExactFraction.HalfAway((BigInteger)full.Item * part, days));
    }

    [TestCase(-1, 30)]
    [TestCase(31, 30)]
    [TestCase(0, 0)]
    public void Cannot_cover_more_than_the_cycle(int covered, int cycle) =>
        Refusal.Of(() => Proration.Prorate(Money.Zero(Currency.Eur), covered, cycle), "proration.out_of_range");
}
