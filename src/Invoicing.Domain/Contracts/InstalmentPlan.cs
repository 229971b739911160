namespace Invoicing.Domain.Contracts;

using Invoicing.Domain.Money;

/// <summary>One total, paid in equal monthly parts that add up to it exactly.</summary>
public sealed record InstalmentPlan
{
    public const int MaximumPayments = 120;

    private InstalmentPlan(long totalMinor, int numberOfPayments, DateOnly firstPaymentDate)
    {
        TotalMinor = totalMinor;
        NumberOfPayments = numberOfPayments;
        FirstPaymentDate = firstPaymentDate;
    }

    /// <summary>Minor units of the contract's currency.</summary>
    public long TotalMinor { get; }

    public int NumberOfPayments { get; }

    public DateOnly FirstPaymentDate { get; }

    public static InstalmentPlan Of(Money total, int numberOfPayments, DateOnly firstPaymentDate)
    {
        if (numberOfPayments is < 1 or > MaximumPayments)
        {
            throw ContractErrors.NumberOfPayments(MaximumPayments);
        }

        if (total.IsNegative)
        {
            throw ContractErrors.PriceNegative();
        }

        return new InstalmentPlan(total.MinorUnits, numberOfPayments, firstPaymentDate);
    }

    public IReadOnlyList<DateOnly> Dates() => BillingCalendar.Monthly(FirstPaymentDate, NumberOfPayments);
}
