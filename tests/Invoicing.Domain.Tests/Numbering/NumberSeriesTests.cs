namespace Invoicing.Domain.Tests.Numbering;

using System.Reflection;
using Invoicing.Domain.Common;
using Invoicing.Domain.Numbering;
using NUnit.Framework;
using Shouldly;

[TestFixture]
public sealed class NumberSeriesTests
{
    [Test]
    public void New_series_starts_at_one()
    {
        var series = Series("{SEQ}", SeriesReset.Never);

        (series.Next, series.LastDrawn, series.Period).ShouldBe((1, 0, null));
    }

    [Test]
    public void Draw_counts_without_gaps()
    {
        var series = Series("INV-{SEQ:000}", SeriesReset.Never);

        Drawn(series, "2024-01-01", "2024-12-31", "2023-05-05", "2025-01-01").ShouldBe(["INV-001", "INV-002", "INV-003", "INV-004"]);
        (series.Next, series.LastDrawn, series.Period).ShouldBe((5, 4, null));
    }

    [Test]
    public void Draw_starts_again_with_the_year()
    {
        var series = Series("{yyyy}-{SEQ}", SeriesReset.Yearly);

        Drawn(series, "2024-01-01", "2024-12-31", "2024-02-01", "2025-01-01", "2027-01-01")
            .ShouldBe(["2024-1", "2024-2", "2024-3", "2025-1", "2027-1"]);
        (series.Next, series.LastDrawn, series.Period).ShouldBe((2, 1, "2027"));
    }

    [Test]
    public void Draw_starts_again_with_the_month()
    {
        var series = Series("{yy}{MM}-{SEQ}", SeriesReset.Monthly);

        Drawn(series, "2024-01-31", "2024-01-01", "2024-02-01", "2024-12-01", "2025-01-01")
            .ShouldBe(["2401-1", "2401-2", "2402-1", "2412-1", "2501-1"]);
        series.Period.ShouldBe("2025-01");
    }

    [TestCase(SeriesReset.Yearly, "2024-12-31")]
    [TestCase(SeriesReset.Monthly, "2025-01-31")]
    public void Cannot_draw_for_a_closed_period(SeriesReset reset, string earlier)
    {
        var series = Series("{yyyy}{MM}-{SEQ}", reset);
        series.Draw(new DateOnly(2025, 2, 1));

        Refusal.Of(() => series.Draw(DateOnly.Parse(earlier)), "series.period_closed", ErrorKind.Conflict);

        series.LastDrawn.ShouldBe(1);
        series.Draw(new DateOnly(2025, 2, 28)).Value.ShouldBe("202502-2");
    }

    [TestCase("{SEQ}", SeriesReset.Yearly)]
    [TestCase("{MM}-{SEQ}", SeriesReset.Yearly)]
    [TestCase("{yyyy}-{SEQ}", SeriesReset.Monthly)]
    [TestCase("{MM}-{SEQ}", SeriesReset.Monthly)]
    public void Cannot_start_again_with_a_template_that_repeats(string template, SeriesReset reset) =>
        Refusal.Of(() => Series(template, reset), "series.template_repeats");

    [Test]
    public void Cannot_be_without_a_name() => Refusal.Of(() => Series("{SEQ}", SeriesReset.Never, " "), "series.name_missing");

    [Test]
    public void Cannot_draw_beyond_the_last_number()
    {
        var series = Series("{SEQ}", SeriesReset.Never);
        // As the store would load it; no test draws that many.
        typeof(NumberSeries).GetProperty(nameof(NumberSeries.Next), BindingFlags.Public | BindingFlags.Instance)!.SetValue(series, long.MaxValue);

        Refusal.Of(() => series.Draw(new DateOnly(2025, 1, 1)), "series.exhausted", ErrorKind.Conflict);
    }

    [Test]
    public void Ids_are_of_version_seven() => NumberSeriesId.New().Value.Version.ShouldBe(7);

    private static NumberSeries Series(string template, SeriesReset reset, string name = "Invoices") =>
        NumberSeries.Create(NumberSeriesId.New(), AccountId.New(), Guid.CreateVersion7(), name, NumberTemplate.Parse(template), reset);

    private static string[] Drawn(NumberSeries series, params string[] dates) => [.. dates.Select(date => series.Draw(DateOnly.Parse(date)).Value)];
}
