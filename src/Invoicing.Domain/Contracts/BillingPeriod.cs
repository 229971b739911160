namespace Invoicing.Domain.Contracts;

using System.Runtime.InteropServices;

/// <summary>Half-open: the first day is in, the day of the end is not.</summary>
/// <exception cref="Common.InvoicingException">Invalid <c>period.empty</c>.</exception>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BillingPeriod(DateOnly Start, DateOnly End)
{
    public DateOnly Start { get; private init; } = Start;

    public DateOnly End { get; private init; } = End > Start ? End : throw CalendarErrors.PeriodEmpty();

    public int Days => End.DayNumber - Start.DayNumber;

    public bool Overlaps(BillingPeriod other) => Start < other.End && other.Start < End;

    public BillingPeriod? Intersect(BillingPeriod other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        return new(Start > other.Start ? Start : other.Start, End < other.End ? End : other.End);
    }

    public bool Contains(BillingPeriod other) => Start <= other.Start && other.End <= End;

    public bool Contains(DateOnly date) => Start <= date && date < End;
}
