using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Documents;

/// <summary>From an issued invoice to the snapshot that is rendered.</summary>
public static class InvoiceDocuments
{
    /// <param name="style">Of the seller.</param>
    /// <param name="attachments">The bytes of the invoice's files.</param>
    /// <exception cref="Domain.Common.InvoicingException">Conflict, for a draft.</exception>
    public static InvoiceDocument Of(Invoice invoice, DocumentStyle? style = null, IReadOnlyList<DocumentAttachment>? attachments = null)
    {
        if (invoice is not { Number: { } number, IssueDate: { } issueDate, Seller: { } seller, Buyer: { } buyer })
        {
            throw InvoiceErrors.NotIssued(invoice.Id);
        }

        return Of(invoice, number.Value, issueDate, seller, buyer) with { Style = style ?? DocumentStyle.Plain, Attachments = attachments ?? [] };
    }

    /// <summary>What a draft would say if it was issued that day, without a number.</summary>
    public static InvoiceDocument OfDraft(Invoice draft, Party seller, Party buyer, DateOnly today) =>
        Of(draft, string.Empty, draft.IssueDate ?? today, seller, buyer);

    private static InvoiceDocument Of(Invoice invoice, string number, DateOnly issueDate, Party seller, Party buyer)
    {
        var currency = invoice.Currency;
        var lines = invoice.Lines.OrderBy(line => line.Position).Select(line => Of(line, currency));
        return new InvoiceDocument(
            invoice.Kind, number, issueDate, currency, seller, buyer, [.. lines], [.. invoice.Taxes.Select(tax => Of(tax, currency))], Totals(invoice))
        {
            Status = invoice.Status,
            DueDate = invoice.DueDate ?? (invoice.PaymentTerms?.NetDays is { } days ? issueDate.AddDays(days) : null),
            TaxPointDate = invoice.TaxPointDate,
            Reference = invoice.Reference,
            PricesIncludeTax = invoice.PricesIncludeTax,
            References = invoice.References ?? new DocumentReferences(),
            Delivery = invoice.Delivery,
            InvoicingPeriod = invoice.InvoicingPeriod,
            PaymentTerms = invoice.PaymentTerms?.Text,
            Allowances = [.. invoice.Allowances.Select(allowance => Of(allowance, currency))],
            Charges = [.. invoice.Charges.Select(charge => Of(charge, currency))],
            Instalments = [.. invoice.Instalments.Select(part => new DocumentInstalment(part.DueDate, Major(part.AmountMinor, currency)))],
            Notes = invoice.Notes,
        };
    }

    private static DocumentLine Of(InvoiceLine line, Currency currency) => new(
        line.Position,
        line.Description,
        Rounding.Canonical(line.Quantity),
        line.UnitCode,
        Rounding.Canonical(line.UnitPrice),
        Major(line.DiscountMinor, currency),
        Major(line.NetMinor, currency),
        line.TaxCategory,
        Rounding.Canonical(line.TaxRate))
    {
        Period = line.Period,
    };

    private static DocumentAllowance Of(InvoiceAllowance allowance, Currency currency) => new(
        allowance.Reason,
        Major(allowance.NetMinor ?? allowance.AmountMinor, currency),
        Major(allowance.AmountMinor, currency),
        allowance.TaxCategory,
        Rounding.Canonical(allowance.TaxRate));

    private static DocumentTax Of(InvoiceTax tax, Currency currency) =>
        new(tax.Category, Rounding.Canonical(tax.Rate), Major(tax.BaseMinor, currency), Major(tax.TaxMinor, currency))
        {
            ExemptionReason = tax.ExemptionReason,
            ExemptionCode = tax.ExemptionCode,
        };

    private static ShownTotals Totals(Invoice invoice)
    {
        var (totals, currency) = (invoice.Totals, invoice.Currency);
        return new ShownTotals(
            Major(totals.LineTotal, currency),
            Major(totals.Allowances, currency),
            Major(totals.Charges, currency),
            Major(totals.TaxExclusive, currency),
            Major(totals.Tax, currency),
            Major(totals.TaxInclusive, currency),
            Major(totals.Prepaid, currency),
            Major(totals.Rounding, currency),
            Major(totals.Due, currency))
        {
            Paid = Major(invoice.PaidMinor, currency),
            Credited = Major(invoice.CreditedMinor, currency),
            Balance = invoice.Balance.Amount,
        };
    }

    // EN 16931 takes two decimals, so a currency of three keeps its third only where it says something.
    private static decimal Major(long minor, Currency currency)
    {
        var amount = Money.OfMinor(minor, currency).Amount;
        return currency.Decimals > 2 ? Rounding.Canonical(amount) : amount;
    }
}
