namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Money;

/// <summary>What each line of an invoice brings into the base of its tax group, allowances and charges of the document shared out.</summary>
internal static class LineBases
{
    /// <returns>By the line's position; the lines of a group sum to its base.</returns>
    /// <exception cref="Common.InvoicingException">Unprocessable <c>credit.only_whole</c>, where the lines of a group come to nothing.</exception>
    public static IReadOnlyDictionary<int, long> Of(Invoice invoice)
    {
        var bases = new Dictionary<int, long>();
        foreach (var tax in invoice.Taxes)
        {
            var lines = invoice.Lines.Where(line => line.TaxCategory == tax.Category && line.TaxRate == tax.Rate).ToArray();
            foreach (var (line, share) in lines.Zip(Shares(invoice, tax, lines)))
            {
                bases.Add(line.Position, share);
            }
        }

        return bases;
    }

    private static IEnumerable<long> Shares(Invoice invoice, InvoiceTax tax, InvoiceLine[] lines)
    {
        var total = lines.Sum(line => line.NetMinor);
        if (total == tax.BaseMinor || lines.Length == 0)
        {
            return lines.Select(line => line.NetMinor);
        }

        return total > 0
            ? MoneyShares.ByLargestRemainder([.. lines.Select(line => (Int128)line.NetMinor * tax.BaseMinor)], total, tax.BaseMinor).Select(share => (long)share)
            : throw InvoiceErrors.CreditOnlyWhole(invoice.Id);
    }
}
