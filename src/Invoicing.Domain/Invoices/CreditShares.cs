namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Money;

/// <summary>
/// How a credited amount falls on the tax groups of its invoice: in proportion to what earlier credit notes left of each base and each
/// tax, to the minor unit. The last part takes exactly what is left of everything, so that all credit notes together undo the invoice.
/// </summary>
internal sealed record CreditShares(IReadOnlyList<InvoiceTax> Taxes, InvoiceTotals Totals, IReadOnlyList<InvoiceLine> Lines)
{
    /// <exception cref="Common.InvoicingException">Unprocessable <c>credit.only_whole</c>.</exception>
    public static CreditShares Of(Invoice invoice, Money amount, IReadOnlyCollection<Invoice> earlier)
    {
        var left = Left(invoice, earlier);
        if (amount == invoice.Uncredited)
        {
            return From(invoice, left, RoundingLeft(invoice, earlier));
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
        return From(invoice, [.. taxes], amount.MinorUnits - divisible);
    }

    /// <summary>What earlier credit notes left of each group, in the invoice's order.</summary>
    public static InvoiceTax[] Left(Invoice invoice, IReadOnlyCollection<Invoice> earlier) => [.. invoice.Taxes.Select(tax => Left(tax, earlier))];

    public static long RoundingLeft(Invoice invoice, IReadOnlyCollection<Invoice> earlier) =>
        invoice.Totals.Rounding - earlier.Sum(note => note.Totals.Rounding);

    public static InvoiceTotals TotalsOf(IReadOnlyList<InvoiceTax> taxes, long rounding)
    {
        var (net, tax) = (taxes.Sum(group => group.BaseMinor), taxes.Sum(group => group.TaxMinor));
        return new InvoiceTotals(net, 0, 0, net, tax, net + tax, 0, rounding, net + tax + rounding);
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

    private static CreditShares From(Invoice invoice, InvoiceTax[] taxes, long rounding)
    {
        var kept = taxes.Where(tax => tax.BaseMinor != 0 || tax.TaxMinor != 0).ToArray();
        if (kept.Length == 0)
        {
            // The last minor unit may be the document's rounding alone; a document has a line and a group all the same.
            kept = taxes[..1];
        }

        var description = $"Credit for invoice {invoice.Number!.Value.Value}";
        var lines = kept.Select((tax, index) => InvoiceLine.OfCredit(index + 1, description, tax, invoice.Currency));
        return new CreditShares(kept, TotalsOf(kept, rounding), [.. lines]);
    }
}
