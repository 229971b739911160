namespace Invoicing.Domain.Contracts;

using Invoicing.Domain.Common;

/// <content>When billing runs look at it.</content>
public sealed partial class Contract
{
    /// <summary>The last date whose cycles a run has dealt with; what is agreed later for days before it is not billed by runs.</summary>
    public DateOnly? BilledThrough { get; private set; }

    /// <summary>The date of the next cycle, kept up to date by everything that moves it; null where no run has anything to bill.</summary>
    public DateOnly? NextBillingOn { get; private set; }

    /// <summary>The next cycles to bill, if their date has come.</summary>
    public CyclesDue? Due(DateOnly through) => NextCycles() is { } next && next.BilledOn <= through ? next : null;

    /// <summary>Notes that a run has dealt with the cycles of that date.</summary>
    public void PassBilling(DateOnly billedOn)
    {
        BilledThrough = billedOn;
        Schedule();
    }

    /// <summary>Brings the date of the next cycle up to date.</summary>
    public void Schedule() => NextBillingOn = NextCycles()?.BilledOn;

    private CyclesDue? NextCycles()
    {
        if (Status is not (ContractStatus.Active or ContractStatus.Paused or ContractStatus.Expired))
        {
            return null;
        }

        var next = Billings(null, MeterReadings.None).Select(price => NextOf(price.Billing)).OfType<(BillingPeriod Covered, DateOnly BilledOn)>().ToArray();
        if (next.Length == 0)
        {
            return null;
        }

        var date = next.Min(cycle => cycle.BilledOn);
        var covered = next.Where(cycle => cycle.BilledOn == date).Select(cycle => cycle.Covered).ToArray();
        return new(date, new(covered.Min(period => period.Start), covered.Max(period => period.End)));
    }

    /// <returns>Null where nothing follows, or nothing that ends within the calendar.</returns>
    private (BillingPeriod Covered, DateOnly BilledOn)? NextOf(PriceBilling price)
    {
        try
        {
            return price.Cycles().Where(cycle => BilledThrough is null || cycle.BilledOn > BilledThrough)
                .Select(cycle => ((BillingPeriod, DateOnly)?)cycle)
                .FirstOrDefault();
        }
        catch (InvoicingException refusal) when (refusal.Code == CalendarErrors.OutOfCalendarCode)
        {
            return null;
        }
    }
}
