namespace Invoicing.Domain.Contracts;

using System.Globalization;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

/// <summary>What one price of a contract comes to for a window or a cycle. Pure.</summary>
/// <param name="time">The days on which the price counts.</param>
/// <param name="anchor">The day that its cycles are counted from.</param>
internal sealed class PriceBilling(ContractPrice price, BillableTime time, DateOnly anchor, Currency currency, MeterReadings readings)
{
    /// <summary>The days of the window. Windows that lie side by side add up to what one window over both comes to.</summary>
    public NewLine? Window(BillingPeriod window, TaxRate tax)
    {
        if (price.IsOneTime)
        {
            return OneTime(window, tax);
        }

        return time.SpanIn(window) is { } covered
            ? Line(covered, [.. BillingCalendar.CyclesOverlapping(anchor, price.Cadence, covered)], window, tax)
            : null;
    }

    /// <summary>The cycle that is billed on exactly that date.</summary>
    public NewLine? Cycle(DateOnly billDate, TaxRate tax)
    {
        if (price.IsOneTime)
        {
            return billDate == DateOnly.MaxValue ? null : OneTime(new(billDate, billDate.AddDays(1)), tax);
        }

        return CycleBilledOn(billDate) is { } cycle && time.SpanIn(cycle) is { } covered ? Line(covered, [cycle], cycle, tax) : null;
    }

    /// <summary>Every cycle with a day that counts, from the first.</summary>
    public IEnumerable<(BillingPeriod Covered, DateOnly BilledOn)> Cycles()
    {
        if (time.IsEmpty)
        {
            yield break;
        }

        if (price.IsOneTime)
        {
            yield return (new(time.First, time.First.AddDays(1)), time.First);
            yield break;
        }

        foreach (var cycle in BillingCalendar.CyclesOverlapping(anchor, price.Cadence, new(time.First, time.End)))
        {
            if (time.SpanIn(cycle) is { } covered)
            {
                yield return (covered, BillDateOf(cycle));
            }
        }
    }

    private NewLine? OneTime(BillingPeriod window, TaxRate tax)
    {
        if (time.IsEmpty || !window.Contains(time.First))
        {
            return null;
        }

        var full = PriceCharge.Of(price, price.Quantity, currency);
        return Line(Described(new(time.First, time.First.AddDays(1))), price.Quantity, full, isWhole: true, tax);
    }

    private NewLine Line(BillingPeriod covered, BillingPeriod[] cycles, BillingPeriod window, TaxRate tax)
    {
        var parts = cycles.Select(cycle => price.Meter is { } meter ? Metered(meter, cycle, window) : Fixed(cycle, window)).ToArray();
        var amount = parts.Aggregate(Money.Zero(currency), (sum, part) => sum + part.Amount);
        return Line(Described(covered), parts.Sum(part => part.Quantity), amount, parts is [{ IsWhole: true }], tax);
    }

    /// <summary>The days up to the window's end less those before it, so that the parts of a cycle add up to the cycle.</summary>
    private Part Fixed(BillingPeriod cycle, BillingPeriod window)
    {
        var full = PriceCharge.Of(price, price.Quantity, currency);
        var before = DaysBefore(cycle, window);
        var upTo = before + (cycle.Intersect(window) is { } inside ? time.DaysIn(inside) : 0);
        var amount = Proration.Prorate(full, upTo, cycle.Days) - Proration.Prorate(full, before, cycle.Days);
        return new(price.Quantity, amount, before == 0 && upTo == cycle.Days);
    }

    private Part Metered(string meter, BillingPeriod cycle, BillingPeriod window)
    {
        var before = window.Start > cycle.Start ? readings.Sum(meter, time.In(new(cycle.Start, window.Start))) : 0;
        var used = cycle.Intersect(window) is { } inside ? readings.Sum(meter, time.In(inside)) : 0;
        var amount = PriceCharge.Of(price, before + used, currency);
        return before == 0 ? new(used, amount, true) : new(used, amount - PriceCharge.Of(price, before, currency), false);
    }

    private int DaysBefore(BillingPeriod cycle, BillingPeriod window) =>
        window.Start > cycle.Start ? time.DaysIn(new(cycle.Start, window.Start)) : 0;

    private DateOnly BillDateOf(BillingPeriod cycle) => price.Offset == BillingOffset.Prepaid ? cycle.Start : cycle.End;

    private BillingPeriod? CycleBilledOn(DateOnly billDate)
    {
        // No whole cycle touches either end of the calendar.
        if (billDate == DateOnly.MinValue || billDate == DateOnly.MaxValue)
        {
            return null;
        }

        var day = price.Offset == BillingOffset.Prepaid ? billDate : billDate.AddDays(-1);
        var cycle = BillingCalendar.CyclesOverlapping(anchor, price.Cadence, new(day, day.AddDays(1))).Single();
        return BillDateOf(cycle) == billDate ? cycle : null;
    }

    private NewLine Line(string description, decimal quantity, Money amount, bool isWhole, TaxRate tax)
    {
        if (!isWhole || price.Model is not (PriceModel.PerUnit or PriceModel.FlatFee))
        {
            return new NewLine(description, 1, amount.Amount, tax);
        }

        return new NewLine(description, price.Model == PriceModel.FlatFee ? 1 : quantity, price.UnitPrice, tax);
    }

    private string Described(BillingPeriod covered) => string.Create(
        CultureInfo.InvariantCulture,
        $"{price.Description} ({covered.Start:yyyy-MM-dd} to {covered.End.AddDays(-1):yyyy-MM-dd})");

    private sealed record Part(decimal Quantity, Money Amount, bool IsWhole);
}
