namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Money;

/// <summary>A part of what is due: an amount, a share, or, with neither, as much as every other such part.</summary>
public sealed record NewInstalment(DateOnly DueDate, Money? Amount = null, Percentage? Percent = null)
{
    /// <summary>Equal parts.</summary>
    public static IReadOnlyList<NewInstalment> On(IEnumerable<DateOnly> dates) => [.. dates.Select(date => new NewInstalment(date))];
}
