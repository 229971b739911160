namespace Invoicing.Domain.Tests.Contracts;

using Invoicing.Domain.Contracts;
using NUnit.Framework;
using Shouldly;

[TestFixture]
public sealed class BillingPeriodTests
{
    [Test]
    public void Days_do_not_count_the_end() => Period(1, 4).Days.ShouldBe(3);

    [TestCase(3, 3)]
    [TestCase(4, 3)]
    public void Cannot_be_empty(int start, int end) => Refusal.Of(() => Period(start, end), "period.empty");

    [TestCase(1, 5, 5, 9, null, null)]
    [TestCase(5, 9, 1, 5, null, null)]
    [TestCase(1, 6, 5, 9, 5, 6)]
    [TestCase(1, 9, 3, 4, 3, 4)]
    [TestCase(3, 4, 1, 9, 3, 4)]
    [TestCase(1, 9, 1, 9, 1, 9)]
    public void Overlap_is_half_open(int start, int end, int otherStart, int otherEnd, int? from, int? to)
    {
        var (period, other) = (Period(start, end), Period(otherStart, otherEnd));

        period.Overlaps(other).ShouldBe(from is not null);
        period.Intersect(other).ShouldBe(from is null ? null : Period(from.Value, to!.Value));
    }

    [TestCase(1, 9, 1, 9, true)]
    [TestCase(1, 9, 2, 8, true)]
    [TestCase(1, 9, 1, 10, false)]
    [TestCase(2, 9, 1, 9, false)]
    public void Contains_periods_up_to_its_own_bounds(int start, int end, int otherStart, int otherEnd, bool contained) =>
        Period(start, end).Contains(Period(otherStart, otherEnd)).ShouldBe(contained);

    [TestCase(1, true)]
    [TestCase(8, true)]
    [TestCase(9, false)]
    public void Contains_its_first_day_but_not_its_end(int day, bool contained) =>
        Period(1, 9).Contains(new DateOnly(2024, 1, day)).ShouldBe(contained);

    private static BillingPeriod Period(int start, int end) => new(new DateOnly(2024, 1, start), new DateOnly(2024, 1, end));
}
