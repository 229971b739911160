using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Documents;

/// <summary>From an issued invoice to the snapshot that is rendered.</summary>
public static class InvoiceDocuments
{
    /// <exception cref="Domain.Common.InvoicingException">Conflict, for a draft.</exception>
    public static InvoiceDocument Of(Invoice invoice)
    {
        if (invoice is not { Number: { } number, IssueDate: { } issueDate, Seller: { } seller, Buyer: { } buyer })
        {
            throw InvoiceErrors.NotIssued(invoice.Id);
        }

        var currency = invoice.Currency;
        return new InvoiceDocument(
            invoice.Kind == InvoiceKind.CreditNote ? "Credit note" : "Invoice",
            number.Value,
            issueDate,
            invoice.DueDate,
            currency.Code,
            currency.Decimals,
            Of(seller),
            Of(buyer),
            invoice.Reference,
            [.. invoice.Lines.Select(line => new DocumentLine(
                line.Description, line.Quantity, line.UnitPrice, Major(line.NetMinor, currency), line.TaxCategory.ToString(), line.TaxRate))],
            [.. invoice.Taxes.Select(tax => new DocumentTax(
                tax.Category.ToString(), tax.Rate, Major(tax.BaseMinor, currency), Major(tax.TaxMinor, currency)))],
            Totals(invoice),
            [.. invoice.Instalments.Select(part => new DocumentInstalment(part.DueDate, Major(part.AmountMinor, currency)))],
            invoice.Notes)
        {
            Remarks = DocumentRemarks.Of(invoice),
        };
    }

    private static DocumentParty Of(Party party) =>
        new(party.Name, party.Address?.ToLines() ?? [], party.VatId, party.RegistrationId, party.Email);

    private static DocumentTotals Totals(Invoice invoice)
    {
        var (totals, currency) = (invoice.Totals, invoice.Currency);
        return new DocumentTotals(
            Major(totals.LineTotal, currency),
            Major(totals.Allowances, currency),
            Major(totals.Charges, currency),
            Major(totals.TaxExclusive, currency),
            Major(totals.Tax, currency),
            Major(totals.TaxInclusive, currency),
            Major(totals.Rounding, currency),
            Major(invoice.PaidMinor, currency),
            invoice.Balance.Amount)
        {
            Prepaid = Major(totals.Prepaid, currency),
        };
    }

    private static decimal Major(long minor, Currency currency) => Money.OfMinor(minor, currency).Amount;
}
