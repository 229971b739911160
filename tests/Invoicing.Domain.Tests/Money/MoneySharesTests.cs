namespace Invoicing.Domain.Tests.Money;

using System.Numerics;
using FsCheck;
using Invoicing.Domain.Money;
using NUnit.Framework;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

[TestFixture]
public sealed class MoneySharesTests
{
    [TestCase(10000, 3, new long[] { 3334, 3333, 3333 })]
    [TestCase(-10000, 3, new long[] { -3334, -3333, -3333 })]
    [TestCase(2, 3, new long[] { 1, 1, 0 })]
    [TestCase(0, 2, new long[] { 0, 0 })]
    [TestCase(7, 1, new long[] { 7 })]
    public void Split_gives_the_earlier_parts_the_extra_unit(long minor, int parts, long[] expected) =>
        MinorUnits(Money.OfMinor(minor, Currency.Eur).Split(parts)).ShouldBe(expected);

    [Property(MaxTest = 2000)]
    public void Split_sums_to_the_amount_and_parts_differ_by_at_most_one(DoNotSize<long> minor, ushort count)
    {
        var parts = MinorUnits(Money.OfMinor(minor.Item, Currency.Eur).Split((count % 500) + 1));

        Sum(parts).ShouldBe(minor.Item);
        ((BigInteger)parts.Max() - parts.Min()).ShouldBeLessThanOrEqualTo(BigInteger.One);
        parts.Select(part => Math.Abs((decimal)part)).ShouldBeInOrder(SortDirection.Descending);
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void Cannot_split_into_no_part(int parts) => Refusal.Of(() => Money.Zero(Currency.Eur).Split(parts), "money.parts_invalid");

    [TestCase(100, new long[] { 1, 1, 1 }, new long[] { 34, 33, 33 })]
    [TestCase(-100, new long[] { 1, 1, 1 }, new long[] { -34, -33, -33 })]
    [TestCase(10, new long[] { 0, 1, 3 }, new long[] { 0, 3, 7 })]
    [TestCase(5, new long[] { 1, 2, 2 }, new long[] { 1, 2, 2 })]
    [TestCase(1, new long[] { 1, 2, 2 }, new long[] { 0, 1, 0 })]
    [TestCase(0, new long[] { 0, 0 }, new long[] { 0, 0 })]
    [TestCase(0, new long[0], new long[0])]
    public void Allocate_gives_the_largest_remainders_the_extra_units(long minor, long[] weights, long[] expected) =>
        MinorUnits(Money.OfMinor(minor, Currency.Eur).Allocate(weights)).ShouldBe(expected);

    [Property(MaxTest = 2000)]
    public void Allocate_sums_to_the_amount_and_stays_within_one_of_each_exact_share(DoNotSize<long> minor, NonEmptyArray<DoNotSize<long>> raw)
    {
        long[] weights = [.. raw.Item.Select(weight => weight.Item & long.MaxValue), 1];
        var total = Sum(weights);

        var shares = MinorUnits(Money.OfMinor(minor.Item, Currency.Eur).Allocate(weights));

        Sum(shares).ShouldBe(minor.Item);
        foreach (var (share, weight) in shares.Zip(weights))
        {
            BigInteger.Abs((share * total) - ((BigInteger)minor.Item * weight)).ShouldBeLessThan(total);
        }
    }

    [Test]
    public void Cannot_allocate_by_negative_or_missing_weights()
    {
        var euro = Money.Of(1, Currency.Eur);

        Refusal.Of(() => euro.Allocate([1, -1]), "money.weights_invalid");
        Refusal.Of(() => euro.Allocate([0, 0]), "money.weights_invalid");
        Refusal.Of(() => euro.Allocate([]), "money.weights_invalid");
    }

    private static long[] MinorUnits(IReadOnlyList<Money> parts) => [.. parts.Select(part => part.MinorUnits)];

    private static BigInteger Sum(IEnumerable<long> values) => values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);
}
