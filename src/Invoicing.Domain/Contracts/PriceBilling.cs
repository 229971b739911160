namespace Invoicing.Domain.Contracts;

using System.Globalization;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

/// <summary>What one price of a contract comes to for a window or a cycle. Pure.</summary>
internal static class PriceBilling
{
    public static NewLine? Window(Contract contract, ContractPrice price, DateOnly anchor, BillingPeriod window, TaxRate tax)
    {
        if (Billable(contract, price)?.Intersect(window) is not { } billable)
        {
            return null;
        }

        var full = TaxCalculator.LineNet(price.Quantity, price.UnitPrice, Money.Zero(contract.Currency));
        var cycles = BillingCalendar.CyclesOverlapping(anchor, price.Cadence, billable).ToArray();
        var amount = cycles.Aggregate(
            Money.Zero(contract.Currency),
            (sum, cycle) => sum + Proration.Prorate(full, cycle.Intersect(billable)!.Value.Days, cycle.Days));
        return Line(price, billable, amount, full, cycles.Length, tax);
    }

    public static NewLine? Cycle(Contract contract, ContractPrice price, DateOnly anchor, DateOnly billDate, TaxRate tax)
    {
        if (Billable(contract, price) is not { } billable || CycleBilledOn(price, anchor, billDate) is not { } cycle)
        {
            return null;
        }

        if (cycle.Intersect(billable) is not { } covered)
        {
            return null;
        }

        var full = TaxCalculator.LineNet(price.Quantity, price.UnitPrice, Money.Zero(contract.Currency));
        return Line(price, covered, Proration.Prorate(full, covered.Days, cycle.Days), full, 1, tax);
    }

    private static BillingPeriod? Billable(Contract contract, ContractPrice price)
    {
        var start = price.Start ?? DateOnly.MinValue;
        var end = price.End ?? DateOnly.MaxValue;
        return start < end ? contract.Term.Intersect(new BillingPeriod(start, end)) : null;
    }

    private static BillingPeriod? CycleBilledOn(ContractPrice price, DateOnly anchor, DateOnly billDate)
    {
        // No whole cycle touches either end of the calendar.
        if (billDate == DateOnly.MinValue || billDate == DateOnly.MaxValue)
        {
            return null;
        }

        var day = price.Offset == BillingOffset.Prepaid ? billDate : billDate.AddDays(-1);
        var cycle = BillingCalendar.CyclesOverlapping(anchor, price.Cadence, new BillingPeriod(day, day.AddDays(1))).Single();
        var billedOn = price.Offset == BillingOffset.Prepaid ? cycle.Start : cycle.End;
        return billedOn == billDate ? cycle : null;
    }

    private static NewLine Line(ContractPrice price, BillingPeriod covered, Money amount, Money full, int cycles, TaxRate tax)
    {
        var description = string.Create(
            CultureInfo.InvariantCulture,
            $"{price.Description} ({covered.Start:yyyy-MM-dd} to {covered.End.AddDays(-1):yyyy-MM-dd})");
        var isWhole = cycles == 1 && amount == full;
        return isWhole
            ? new NewLine(description, price.Quantity, price.UnitPrice, tax)
            : new NewLine(description, 1, amount.Amount, tax);
    }
}
