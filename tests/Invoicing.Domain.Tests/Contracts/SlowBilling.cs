namespace Invoicing.Domain.Tests.Contracts;

using Invoicing.Domain.Contracts;

/// <summary>The same questions as the engine's, answered day by day with plain decimals and nothing of its code.</summary>
internal static class SlowBilling
{
    /// <summary>Starts of cycles, found by walking from the anchor; months keep the anchor's day or their last.</summary>
    public static DateOnly StartOfCycle(DateOnly anchor, string cadence, int index)
    {
        var count = int.Parse(cadence.AsSpan(1, cadence.Length - 2), System.Globalization.CultureInfo.InvariantCulture) * index;
        if (cadence[^1] is 'W' or 'D')
        {
            return anchor.AddDays(cadence[^1] == 'W' ? 7 * count : count);
        }

        var months = cadence[^1] == 'Y' ? 12 * count : count;
        var (year, month) = (anchor.Year, anchor.Month);
        for (var step = 0; step < Math.Abs(months); step++)
        {
            month += Math.Sign(months);
            (year, month) = month switch { 0 => (year - 1, 12), 13 => (year + 1, 1), _ => (year, month) };
        }

        return new DateOnly(year, month, Math.Min(anchor.Day, DateTime.DaysInMonth(year, month)));
    }

    public static (DateOnly Start, DateOnly End) CycleOf(DateOnly day, DateOnly anchor, string cadence)
    {
        var index = 0;
        while (StartOfCycle(anchor, cadence, index) > day)
        {
            index--;
        }

        while (StartOfCycle(anchor, cadence, index + 1) <= day)
        {
            index++;
        }

        return (StartOfCycle(anchor, cadence, index), StartOfCycle(anchor, cadence, index + 1));
    }

    /// <summary>Cents for the days of a window: each cycle's share up to the window's end less its share before the window.</summary>
    public static decimal Window(decimal cents, DateOnly anchor, string cadence, DateOnly start, DateOnly end, Func<DateOnly, bool> isBilled)
    {
        decimal total = 0;
        for (var day = start; day < end;)
        {
            var cycle = CycleOf(day, anchor, cadence);
            var length = cycle.End.DayNumber - cycle.Start.DayNumber;
            var (before, upTo) = (Days(cycle.Start, day, isBilled), Days(cycle.Start, cycle.End < end ? cycle.End : end, isBilled));
            total += Share(cents, upTo, length) - Share(cents, before, length);
            day = cycle.End;
        }

        return total;
    }

    public static int Days(DateOnly start, DateOnly end, Func<DateOnly, bool> isBilled)
    {
        var days = 0;
        for (var day = start; day < end; day = day.AddDays(1))
        {
            days += isBilled(day) ? 1 : 0;
        }

        return days;
    }

    /// <summary>Unit by unit: each whole unit at the price of the tier it lies in.</summary>
    public static decimal Graduated(IReadOnlyList<PriceTier> tiers, int quantity)
    {
        decimal total = 0;
        for (var unit = 1; unit <= quantity; unit++)
        {
            total += Tier(tiers, unit).UnitPrice;
        }

        return total;
    }

    public static decimal Volume(IReadOnlyList<PriceTier> tiers, int quantity)
    {
        var price = Tier(tiers, quantity).UnitPrice;
        decimal total = 0;
        for (var unit = 1; unit <= quantity; unit++)
        {
            total += price;
        }

        return total;
    }

    public static decimal HalfAway(decimal value) => value >= 0 ? decimal.Floor(value + 0.5m) : decimal.Ceiling(value - 0.5m);

    private static decimal Share(decimal cents, int days, int length) => HalfAway(cents * days / length);

    private static PriceTier Tier(IReadOnlyList<PriceTier> tiers, int unit)
    {
        foreach (var tier in tiers)
        {
            if (tier.UpTo is null || unit <= tier.UpTo)
            {
                return tier;
            }
        }

        throw new InvalidOperationException("The last tier has no end.");
    }
}
