namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Money;

/// <summary>
/// How a credited amount falls on the tax groups of its invoice: in proportion to what earlier credit notes left of each base and each
/// tax, to the minor unit. The last part takes exactly what is left of everything, so that all credit notes together undo the invoice.
/// </summary>
internal sealed record CreditShares(IReadOnlyList<InvoiceTax> Taxes, InvoiceTotals Totals)
{
    /// <exception cref="Common.InvoicingException">Unprocessable <c>credit.only_whole</c>.</exception>
    public static CreditShares Of(Invoice invoice, Money amount, IReadOnlyCollection<Invoice> earlier)
    {
        var left = invoice.Taxes.Select(tax => Left(tax, earlier)).ToArray();
        var rounding = invoice.Totals.Due - invoice.Totals.TaxInclusive - earlier.Sum(note => note.Totals.Rounding);
        if (amount.MinorUnits == invoice.Totals.Due - invoice.CreditedMinor)
        {
            return From(left, rounding);
        }

        if (left.Any(tax => tax.BaseMinor < 0 || tax.TaxMinor < 0))
        {
            throw InvoiceErrors.CreditOnlyWhole(invoice.Id);
        }

        var weights = left.SelectMany(tax => new[] { tax.BaseMinor, tax.TaxMinor }).ToArray();
        var divisible = Math.Min(amount.MinorUnits, weights.Sum());
        var shares = Money.OfMinor(divisible, amount.Currency).Allocate(weights);
        var taxes = left.Select((tax, index) => tax with
        {
            BaseMinor = shares[2 * index].MinorUnits,
            TaxMinor = shares[(2 * index) + 1].MinorUnits,
        });
        return From([.. taxes], amount.MinorUnits - divisible);
    }

    private static InvoiceTax Left(InvoiceTax tax, IReadOnlyCollection<Invoice> earlier)
    {
        var credited = earlier.SelectMany(note => note.Taxes).Where(part => part.Category == tax.Category && part.Rate == tax.Rate).ToArray();
        return tax with
        {
            BaseMinor = tax.BaseMinor - credited.Sum(part => part.BaseMinor),
            TaxMinor = tax.TaxMinor - credited.Sum(part => part.TaxMinor),
        };
    }

    private static CreditShares From(InvoiceTax[] taxes, long rounding)
    {
        var kept = taxes.Where(tax => tax.BaseMinor != 0 || tax.TaxMinor != 0).ToArray();
        var (net, tax) = (kept.Sum(group => group.BaseMinor), kept.Sum(group => group.TaxMinor));
        return new(kept, new InvoiceTotals(net, 0, 0, net, tax, net + tax, 0, rounding, net + tax + rounding));
    }
}
