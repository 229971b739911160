namespace Invoicing.Domain.Contracts;

/// <summary>
/// Where billing cycles begin. Always counted from the anchor, never from the cycle before, so that an anchor on the 31st comes
/// back to the 31st after February. Whatever leaves the years 1 to 9999 is refused as Invalid <c>period.out_of_range</c>.
/// </summary>
public static class BillingCalendar
{
    private const int MonthsPerYear = 12;

    /// <param name="index">0 is the cycle that starts at the anchor; earlier ones are negative.</param>
    public static BillingPeriod Cycle(DateOnly anchor, BillingCadence cadence, int index) =>
        new(Boundary(anchor, cadence, index), Boundary(anchor, cadence, index + 1L));

    /// <summary>In order, those before the anchor included. The first is found by arithmetic, however far the window is.</summary>
    public static IEnumerable<BillingPeriod> CyclesOverlapping(DateOnly anchor, BillingCadence cadence, BillingPeriod window)
    {
        for (var index = IndexAt(anchor, cadence, window.Start); ; index++)
        {
            var cycle = Cycle(anchor, cadence, index);
            yield return cycle;
            if (cycle.End >= window.End)
            {
                yield break;
            }
        }
    }

    /// <summary>An anchor for monthly cycles on the wanted day, see the overload with a cadence.</summary>
    public static DateOnly Reanchor(DateOnly anchor, int dayOfMonth) => Reanchor(anchor, new(1, CadenceUnit.Month), dayOfMonth);

    /// <summary>
    /// The anchor, at or before the given one and in step with its months, from which every cycle starts on the wanted day or, in
    /// shorter months, on their last. It may lie some cycles back, in a month that has the wanted day.
    /// </summary>
    /// <exception cref="Common.InvoicingException">Invalid <c>billing_day.out_of_range</c>, <c>billing_day.needs_months</c>.</exception>
    public static DateOnly Reanchor(DateOnly anchor, BillingCadence cadence, int dayOfMonth)
    {
        if (dayOfMonth is < 1 or > 31)
        {
            throw CalendarErrors.BillingDayOutOfRange();
        }

        var step = cadence.Months ?? throw CalendarErrors.BillingDayNeedsMonths();
        var month = MonthOf(anchor);
        if (OnDay(month, dayOfMonth) > anchor)
        {
            month -= step;
        }

        var best = OnDay(month, dayOfMonth);
        // Twelve steps meet every month of the year that the cadence meets at all, and a leap year where there is one to meet.
        for (var back = 1; back <= MonthsPerYear && best.Day < dayOfMonth && month - (back * step) >= 0; back++)
        {
            var earlier = OnDay(month - (back * step), dayOfMonth);
            best = earlier.Day > best.Day ? earlier : best;
        }

        return best;
    }

    /// <summary>Instalment dates, a month apart, counted from the first.</summary>
    /// <exception cref="Common.InvoicingException">Invalid <c>instalments.count_invalid</c> for less than one.</exception>
    public static IReadOnlyList<DateOnly> Monthly(DateOnly first, int count)
    {
        if (count < 1)
        {
            throw CalendarErrors.NoInstalments();
        }

        // The last first, so that a count beyond the calendar is refused before anything is built.
        _ = OnDay(MonthOf(first) + count - 1L, first.Day);
        return [.. Enumerable.Range(0, count).Select(index => OnDay(MonthOf(first) + index, first.Day))];
    }

    private static DateOnly Boundary(DateOnly anchor, BillingCadence cadence, long index)
    {
        if (cadence.Months is { } months)
        {
            return OnDay(MonthOf(anchor) + (months * index), anchor.Day);
        }

        var day = anchor.DayNumber + (cadence.Days * index);
        return day >= 0 && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)day) : throw CalendarErrors.OutOfCalendar();
    }

    private static int IndexAt(DateOnly anchor, BillingCadence cadence, DateOnly date)
    {
        if (cadence.Months is not { } months)
        {
            return (int)FloorDivide(date.DayNumber - anchor.DayNumber, cadence.Days);
        }

        var index = FloorDivide(MonthOf(date) - MonthOf(anchor), months);
        return (int)(Boundary(anchor, cadence, index) > date ? index - 1 : index);
    }

    private static long MonthOf(DateOnly date) => ((date.Year - 1L) * MonthsPerYear) + date.Month - 1;

    private static DateOnly OnDay(long month, int day)
    {
        if (month < 0 || month > MonthOf(DateOnly.MaxValue))
        {
            throw CalendarErrors.OutOfCalendar();
        }

        var (year, ofYear) = ((int)(month / MonthsPerYear) + 1, (int)(month % MonthsPerYear) + 1);
        return new DateOnly(year, ofYear, Math.Min(day, DateTime.DaysInMonth(year, ofYear)));
    }

    private static long FloorDivide(long dividend, long divisor) => (dividend - (((dividend % divisor) + divisor) % divisor)) / divisor;
}
