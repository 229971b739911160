namespace Invoicing.Domain.Contracts;

using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

/// <content>What the contract comes to.</content>
public sealed partial class Contract
{
    /// <summary>What the used quantities are counted by.</summary>
    public IReadOnlyCollection<string> Meters => [.. Agreed().Select(agreed => agreed.Price.Meter).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Days until an invoice is due, the shortest of its prices; null where none says it.</summary>
    public int? DueDays => Agreed().Min(agreed => agreed.Price.DueDays);

    /// <summary>One line per price for the days of the window, cut cycles prorated by days.</summary>
    /// <param name="billingDay">Day of the month that cycles are anchored to, or null for the contract's own anchor.</param>
    public IReadOnlyList<NewLine> BillWindow(BillingPeriod window, int? billingDay, TaxRate tax, MeterReadings? readings = null)
    {
        RefuseUnlessBillable();
        return [.. Billings(billingDay, readings ?? MeterReadings.None).Select(price => price.Billing.Window(window, tax)).OfType<NewLine>()];
    }

    /// <summary>One line per price of which a cycle is billed on exactly that date; none where no cycle is.</summary>
    public IReadOnlyList<NewLine> BillCycle(DateOnly billDate, int? billingDay, TaxRate tax, MeterReadings? readings = null)
    {
        RefuseUnlessBillable();
        return [.. Billings(billingDay, readings ?? MeterReadings.None).Select(price => price.Billing.Cycle(billDate, tax)).OfType<NewLine>()];
    }

    /// <summary>The days whose usage may count for what is billed in the period: the whole cycles around it. Null where nothing is metered.</summary>
    public BillingPeriod? UsageSpan(BillingPeriod period, int? billingDay)
    {
        var cycles = Agreed()
            .Where(agreed => agreed.Price.Meter is not null)
            .Select(agreed => (agreed.Price, Covered: agreed.Time.SpanIn(period)))
            .Where(metered => metered.Covered is not null)
            .SelectMany(metered => BillingCalendar.CyclesOverlapping(AnchorOf(metered.Price, billingDay), metered.Price.Cadence, metered.Covered!.Value))
            .ToArray();
        return cycles.Length == 0 ? null : new(cycles.Min(cycle => cycle.Start), cycles.Max(cycle => cycle.End));
    }

    /// <summary>The billing cycles of all prices in the order of their dates, each once, from the contract's first.</summary>
    public IReadOnlyList<ContractCycle> Cycles(int most) =>
    [
        .. Billings(null, MeterReadings.None)
            .SelectMany(price => price.Billing.Cycles().Take(most)
                .Select(cycle => new ContractCycle(price.Name, cycle.Covered.Start, cycle.Covered.End, cycle.BilledOn, price.AnchorDay)))
            .DistinctBy(cycle => (cycle.Start, cycle.End, cycle.BilledOn))
            .OrderBy(cycle => cycle.BilledOn)
            .ThenBy(cycle => cycle.Start)
            .ThenBy(cycle => cycle.End)
            .Take(most),
    ];

    /// <summary>The whole total, with the dates of its instalments.</summary>
    public (NewLine Line, IReadOnlyList<DateOnly> InstalmentDates) BillInstalments(TaxRate tax)
    {
        RefuseUnlessActive();
        var plan = Instalments ?? throw ContractErrors.NoInstalments(Id);
        var total = Money.OfMinor(plan.TotalMinor, Currency);
        return (new NewLine(Name, 1, total.Amount, tax), plan.Dates());
    }

    private IEnumerable<(PriceBilling Billing, string Name, int AnchorDay)> Billings(int? billingDay, MeterReadings readings) =>
        Agreed().Select(agreed =>
        {
            var anchor = AnchorOf(agreed.Price, billingDay);
            return (new PriceBilling(agreed.Price, agreed.Time, anchor, Currency, readings), agreed.Name, anchor.Day);
        });

    /// <summary>Every price that is billed, with its days. A trial's prices are not.</summary>
    private IEnumerable<(ContractPrice Price, BillableTime Time, string Name)> Agreed()
    {
        BillingPeriod[] pauses =
        [
            .. Pauses.Select(pause => pause.Time).OfType<BillingPeriod>(),
            .. Phases.Where(phase => phase.Type == PhaseType.Pause).Select(phase => phase.Time),
        ];
        foreach (var price in Prices)
        {
            yield return (price, TimeOf(price, Term, pauses), Name);
        }

        foreach (var phase in Phases.Where(phase => phase.Type == PhaseType.Active))
        {
            foreach (var price in phase.Prices)
            {
                yield return (price, TimeOf(price, Term.Intersect(phase.Time), pauses), phase.Name);
            }
        }
    }

    private static BillableTime TimeOf(ContractPrice price, BillingPeriod? within, BillingPeriod[] pauses)
    {
        var (start, end) = (price.Start ?? DateOnly.MinValue, price.End ?? DateOnly.MaxValue);
        return BillableTime.Of(start < end ? within?.Intersect(new BillingPeriod(start, end)) : null, pauses);
    }

    private DateOnly AnchorOf(ContractPrice price, int? billingDay)
    {
        var anchor = price.Anchor ?? Anchor;
        if (billingDay is { } day)
        {
            return BillingCalendar.Reanchor(anchor, day);
        }

        return IsAnchoredToMonthEnd && price.Cadence.Months is not null ? BillingCalendar.Reanchor(anchor, price.Cadence, 31) : anchor;
    }

    private void RefuseUnlessActive()
    {
        if (Status != ContractStatus.Active)
        {
            throw ContractErrors.NotActive(this);
        }
    }

    /// <remarks>What was delivered before a pause or the end is still owed.</remarks>
    private void RefuseUnlessBillable()
    {
        if (Status is not (ContractStatus.Active or ContractStatus.Paused or ContractStatus.Expired))
        {
            throw ContractErrors.NotActive(this);
        }
    }
}
