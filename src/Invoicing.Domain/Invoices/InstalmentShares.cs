namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Money;

/// <summary>The instalments of a draft as amounts that add up to what is due.</summary>
internal static class InstalmentShares
{
    private const decimal Whole = 100;
    private const long PercentUnit = 1_000_000;

    /// <exception cref="Common.InvoicingException">Unprocessable <c>invoice.instalments_mixed</c>, <c>invoice.instalments_do_not_add_up</c>.</exception>
    public static IReadOnlyList<Instalment> Of(Money due, IReadOnlyList<NewInstalment> parts)
    {
        if (parts.Count == 0)
        {
            return [];
        }

        if (parts.All(part => part is { Amount: null, Percent: null }))
        {
            return [.. due.Split(parts.Count).Zip(parts, (share, part) => new Instalment(part.DueDate, share.MinorUnits))];
        }

        if (parts.All(part => part is { Amount: not null, Percent: null }))
        {
            return Fixed(due, parts);
        }

        return parts.All(part => part is { Amount: null, Percent: not null }) ? Shared(due, parts) : throw InvoiceErrors.InstalmentsMixed();
    }

    /// <summary>As they were given, for a draft that changes.</summary>
    public static IReadOnlyList<NewInstalment> Given(IReadOnlyList<Instalment> parts, Currency currency) =>
        [.. parts.Select(part => new NewInstalment(
            part.DueDate,
            part.IsFixed ? Money.OfMinor(part.AmountMinor, currency) : null,
            part.Percent is { } percent ? new Percentage(percent) : null))];

    private static Instalment[] Fixed(Money due, IReadOnlyList<NewInstalment> parts)
    {
        var sum = parts.Aggregate(Money.Zero(due.Currency), (total, part) => total + part.Amount!.Value);
        return sum == due
            ? [.. parts.Select(part => new Instalment(part.DueDate, part.Amount!.Value.MinorUnits) { IsFixed = true })]
            : throw InvoiceErrors.InstalmentsDoNotAddUp($"{sum} of {due}");
    }

    private static Instalment[] Shared(Money due, IReadOnlyList<NewInstalment> parts)
    {
        var sum = parts.Sum(part => part.Percent!.Value.Value);
        if (sum != Whole)
        {
            throw InvoiceErrors.InstalmentsDoNotAddUp($"{new Percentage(Math.Min(sum, Whole))} % of 100 %");
        }

        var shares = due.Allocate([.. parts.Select(part => (long)(part.Percent!.Value.Value * PercentUnit))]);
        return [.. shares.Zip(parts, (share, part) => new Instalment(part.DueDate, share.MinorUnits) { Percent = part.Percent!.Value.Value })];
    }
}
