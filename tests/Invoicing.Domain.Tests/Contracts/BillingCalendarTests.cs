namespace Invoicing.Domain.Tests.Contracts;

using System.Globalization;
using FsCheck;
using Invoicing.Domain.Contracts;
using NUnit.Framework;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

[TestFixture]
public sealed class BillingCalendarTests
{
    private static readonly BillingCadence[] Cadences =
        [.. new[] { "P1D", "P3D", "P1W", "P2W", "P1M", "P3M", "P5M", "P6M", "P1Y", "P4Y" }.Select(BillingCadence.Parse)];

    private static readonly BillingCadence Monthly = BillingCadence.Parse("P1M");

    [TestCase(29)]
    [TestCase(30)]
    [TestCase(31)]
    public void Cycles_start_on_the_anchors_day_or_the_months_last_over_a_century(int day)
    {
        for (var month = 0; month < 12; month++)
        {
            if (day > DateTime.DaysInMonth(1999, month + 1))
            {
                continue;
            }

            var anchor = new DateOnly(1999, month + 1, day);
            var end = anchor;
            for (var index = 0; end.Year <= 2100; index++)
            {
                var cycle = BillingCalendar.Cycle(anchor, Monthly, index);
                var (year, ofYear) = (1999 + ((month + index) / 12), ((month + index) % 12) + 1);
                if (cycle.Start != new DateOnly(year, ofYear, Math.Min(day, DateTime.DaysInMonth(year, ofYear))) || cycle.Start != end)
                {
                    cycle.Start.ShouldBe(end, $"anchor {anchor:O}, cycle {index}");
                }

                end = cycle.End;
            }
        }
    }

    [Test]
    public void Cycle_comes_back_to_the_31st_after_february()
    {
        var anchor = Date("2023-12-31");

        Enumerable.Range(0, 5).Select(index => Text(BillingCalendar.Cycle(anchor, Monthly, index).Start))
            .ShouldBe(["2023-12-31", "2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]);
        BillingCalendar.Cycle(anchor, Monthly, -1).ShouldBe(new BillingPeriod(Date("2023-11-30"), anchor));
    }

    [Test]
    public void Yearly_cycle_of_a_leap_day_comes_back_to_it() =>
        Enumerable.Range(0, 5).Select(index => Text(BillingCalendar.Cycle(Date("2024-02-29"), BillingCadence.Parse("P1Y"), index).Start))
            .ShouldBe(["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]);

    [Property(MaxTest = 3000)]
    public void Window_is_met_by_exactly_the_cycles_that_overlap_it(ushort anchorDay, ushort windowDay, byte length, byte cadenceIndex)
    {
        var anchor = Date("1950-01-01").AddDays(anchorDay);
        var start = Date("1950-01-01").AddDays(windowDay);
        var window = new BillingPeriod(start, start.AddDays(length + 1));
        var cadence = Cadences[cadenceIndex % Cadences.Length];

        BillingPeriod[] cycles = [.. BillingCalendar.CyclesOverlapping(anchor, cadence, window)];

        cycles.All(cycle => cycle.Overlaps(window)).ShouldBeTrue();
        cycles[0].Start.ShouldBeLessThanOrEqualTo(window.Start);
        cycles[^1].End.ShouldBeGreaterThanOrEqualTo(window.End);
                var index = IndexOf(anchor, cadence, cycles[0]);
        cycles.ShouldBe(Enumerable.Range(index, cycles.Length).Select(next => BillingCalendar.Cycle(anchor, cadence, next)));
    }

    [TestCase("0001-01-01", "P1D", "9999-12-30", "9999-12-31", 1)]
    [TestCase("0001-01-31", "P1M", "9998-01-01", "9998-03-01", 3)]
    [TestCase("9998-12-31", "P1M", "0001-02-01", "0001-03-01", 2)]
    public void Far_windows_are_found_without_walking(string anchor, string cadence, string start, string end, int count) =>
        BillingCalendar.CyclesOverlapping(Date(anchor), BillingCadence.Parse(cadence), new(Date(start), Date(end))).Count().ShouldBe(count);

    [Test]
    public void Cannot_leave_the_calendar()
    {
        foreach (var cadence in Cadences)
        {
            Refusal.Of(() => BillingCalendar.Cycle(DateOnly.MaxValue, cadence, 0), "period.out_of_range");
            Refusal.Of(() => BillingCalendar.Cycle(DateOnly.MinValue, cadence, -1), "period.out_of_range");
            Refusal.Of(() => BillingCalendar.Cycle(DateOnly.MinValue, cadence, int.MaxValue), "period.out_of_range");
            Refusal.Of(() => BillingCalendar.Cycle(DateOnly.MaxValue, cadence, int.MinValue), "period.out_of_range");
        }

        foreach (var unit in Enum.GetValues<CadenceUnit>())
        {
            Refusal.Of(() => BillingCalendar.Cycle(Date("2024-01-01"), new(int.MaxValue, unit), int.MaxValue), "period.out_of_range");
        }

        var last = new BillingPeriod(Date("9999-12-30"), DateOnly.MaxValue);
        Refusal.Of(() => BillingCalendar.CyclesOverlapping(Date("2024-01-15"), Monthly, last).Count(), "period.out_of_range");
    }

    [TestCase("2024-04-30", 31, "2024-03-31")]
    [TestCase("2024-03-31", 31, "2024-03-31")]
    [TestCase("2024-03-30", 31, "2024-01-31")]
    [TestCase("2024-03-15", 30, "2024-01-30")]
    [TestCase("2024-04-15", 10, "2024-04-10")]
    [TestCase("2024-04-15", 15, "2024-04-15")]
    [TestCase("2024-04-15", 20, "2024-03-20")]
    public void Reanchor_goes_back_to_a_month_that_has_the_day(string anchor, int day, string expected) =>
        Text(BillingCalendar.Reanchor(Date(anchor), day)).ShouldBe(expected);

    [TestCase("2024-04-15", "P3M", 31, "2024-01-31")]
    [TestCase("2024-07-01", "P3M", 31, "2024-01-31")]
    [TestCase("2024-04-15", "P3M", 20, "2024-01-20")]
    [TestCase("2024-04-30", "P1Y", 31, "2024-04-30")]
    [TestCase("2025-02-28", "P1Y", 30, "2024-02-29")]
    [TestCase("2025-02-28", "P12M", 29, "2024-02-29")]
    public void Reanchor_stays_in_step_with_longer_cadences(string anchor, string cadence, int day, string expected) =>
        Text(BillingCalendar.Reanchor(Date(anchor), BillingCadence.Parse(cadence), day)).ShouldBe(expected);

    [Property(MaxTest = 3000)]
    public void Reanchored_cycles_start_on_the_wanted_day_or_the_months_last(ushort anchorDay, byte wanted, byte cadenceIndex)
    {
        var anchor = Date("1950-01-01").AddDays(anchorDay);
        var day = (wanted % 31) + 1;
        var cadence = Cadences[4 + (cadenceIndex % 6)];

        var reanchored = BillingCalendar.Reanchor(anchor, cadence, day);

        reanchored.ShouldBeLessThanOrEqualTo(anchor);
        var starts = Enumerable.Range(0, 40).Select(index => BillingCalendar.Cycle(reanchored, cadence, index).Start);
        starts.All(start => start.Day == Math.Min(day, DateTime.DaysInMonth(start.Year, start.Month))).ShouldBeTrue($"day {day} from {reanchored:O}");
    }

    [TestCase(0)]
    [TestCase(32)]
    public void Cannot_bill_on_a_day_that_no_month_has(int day) =>
        Refusal.Of(() => BillingCalendar.Reanchor(Date("2024-01-01"), day), "billing_day.out_of_range");

    [Test]
    public void Cannot_have_a_billing_day_without_months()
    {
        Refusal.Of(() => BillingCalendar.Reanchor(Date("2024-01-01"), BillingCadence.Parse("P1W"), 5), "billing_day.needs_months");
        Refusal.Of(() => BillingCalendar.Reanchor(DateOnly.MinValue, 31), "period.out_of_range");
    }

    [Test]
    public void Instalments_are_a_month_apart_from_the_first()
    {
        BillingCalendar.Monthly(Date("2024-01-31"), 4).Select(Text).ShouldBe(["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]);
        Refusal.Of(() => BillingCalendar.Monthly(Date("2024-01-31"), 0), "instalments.count_invalid");
        Refusal.Of(() => BillingCalendar.Monthly(Date("2024-01-31"), int.MaxValue), "period.out_of_range");
    }

    private static int IndexOf(DateOnly anchor, BillingCadence cadence, BillingPeriod cycle)
    {
        var step = cycle.Start >= anchor ? 1 : -1;
        var index = 0;
        while (BillingCalendar.Cycle(anchor, cadence, index).Start != cycle.Start)
        {
            index += step;
        }

        return index;
    }

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
