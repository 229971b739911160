namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

/// <summary>From what a draft says to the totals that are stored. Pure.</summary>
internal static class DraftTotals
{
    public static DocumentTotals Of(InvoiceDraft draft)
    {
        var currency = draft.Currency;
        var nothing = Money.Zero(currency);
        var lines = draft.Lines
            .Select(line => new TaxableAmount(line.Tax, TaxCalculator.LineNet(line.Quantity, line.UnitPrice, line.Discount ?? nothing)))
            .ToArray();
        var allowances = draft.Allowances.Select(allowance => new TaxableAmount(allowance.Tax, allowance.Amount)).ToArray();
        return TaxCalculator.Calculate(currency, lines, allowances, [], nothing, draft.PricesIncludeTax);
    }

    /// <summary>Equal parts that add up to what is due, one for each date.</summary>
    public static IReadOnlyList<Instalment> Instalments(Money due, IReadOnlyList<DateOnly> dates) => dates.Count == 0
        ? []
        : [.. due.Split(dates.Count).Zip(dates, (part, date) => new Instalment(date, part.MinorUnits))];
}
