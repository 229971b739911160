namespace Invoicing.Domain.Contracts;

using Invoicing.Domain.Money;

public static class Proration
{
    /// <summary>The share of a cycle's price for the covered days, rounded once from its exact value. All days give the full price.</summary>
    /// <param name="full">The price of the whole cycle.</param>
    /// <param name="coveredDays">0 to <paramref name="cycleDays"/>.</param>
    /// <param name="cycleDays">At least 1.</param>
    /// <exception cref="Common.InvoicingException">Invalid <c>proration.out_of_range</c>.</exception>
    public static Money Prorate(Money full, int coveredDays, int cycleDays)
    {
        if (cycleDays < 1 || coveredDays < 0 || coveredDays > cycleDays)
        {
            throw CalendarErrors.ProrationInvalid();
        }

        return Money.OfMinor(Rounding.Ratio((Int128)full.MinorUnits * coveredDays, cycleDays), full.Currency);
    }
}
