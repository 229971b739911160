namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Money;

/// <summary>
/// What crediting single lines takes of the tax groups. A line stands for its share of its group's base, so that the lines together come
/// to the group, allowances and charges of the document included; the tax follows the base, and the last of a group takes what is left.
/// </summary>
internal static class LineCreditShares
{
    /// <exception cref="Common.InvoicingException">
    /// Unprocessable <c>credit.line_unknown</c>, <c>credit.line_out_of_range</c>, <c>credit.exceeds_group</c>, <c>credit.only_whole</c>.
    /// </exception>
    public static CreditShares Of(Invoice invoice, IReadOnlyList<LineCredit> requested, IReadOnlyCollection<Invoice> earlier)
    {
        var bases = LineBases.Of(invoice);
        var lines = requested.Select((credit, index) => Line(invoice, bases, credit, index + 1, requested, earlier)).ToArray();
        var left = CreditShares.Left(invoice, earlier);
        var taxes = left.Select(group => Share(group, lines)).ToArray();
        var isLast = left.Zip(taxes).All(pair => pair.First == pair.Second);
        var totals = CreditShares.TotalsOf(taxes, isLast ? CreditShares.RoundingLeft(invoice, earlier) : 0);
        if (totals.Due >= invoice.Uncredited.MinorUnits && !isLast)
        {
            // What the document was rounded down by is less than nothing: with it, this is everything.
            return CreditShares.Of(invoice, invoice.Uncredited, earlier);
        }

        return new CreditShares([.. taxes.Where(tax => lines.Any(line => IsOf(line, tax)))], totals, lines);
    }

    private static InvoiceTax Share(InvoiceTax left, InvoiceLine[] lines)
    {
        var credited = lines.Where(line => IsOf(line, left)).Sum(line => line.NetMinor);
        if (credited == left.BaseMinor)
        {
            return lines.Any(line => IsOf(line, left)) || left is { BaseMinor: 0, TaxMinor: 0 } ? left : left with { BaseMinor = 0, TaxMinor = 0 };
        }

        if (credited < 0 || credited > left.BaseMinor)
        {
            throw InvoiceErrors.CreditExceedsGroup(Taxes.TaxRate.Of(left.Category, left.Rate).ToString());
        }

        return left with { BaseMinor = credited, TaxMinor = Rounding.Ratio((Int128)left.TaxMinor * credited, left.BaseMinor) };
    }

    private static InvoiceLine Line(
        Invoice invoice,
        IReadOnlyDictionary<int, long> bases,
        LineCredit credit,
        int position,
        IReadOnlyList<LineCredit> requested,
        IReadOnlyCollection<Invoice> earlier)
    {
        var line = invoice.Lines.FirstOrDefault(line => line.Position == credit.Position);
        if (line is null || requested.Count(other => other.Position == credit.Position) > 1)
        {
            throw InvoiceErrors.CreditLineUnknown(credit.Position);
        }

        var parts = earlier.SelectMany(note => note.Lines).Where(part => part.CreditedPosition == line.Position).ToArray();
        var left = new LineLeft(line, bases[line.Position], parts);
        return InvoiceLine.OfCredit(position, line, credit.Quantity, left.Take(credit, invoice.Currency), invoice.Currency);
    }

    private static bool IsOf(InvoiceLine line, InvoiceTax tax) => line.TaxCategory == tax.Category && line.TaxRate == tax.Rate;
}
