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
        return TaxCalculator.Calculate(
            currency, lines, Taxable(draft.Allowances), Taxable(draft.Charges), draft.Prepaid ?? nothing, draft.PricesIncludeTax);
    }

    private static TaxableAmount[] Taxable(IReadOnlyList<NewAllowance> amounts) =>
        [.. amounts.Select(amount => new TaxableAmount(amount.Tax, amount.Amount))];
}
