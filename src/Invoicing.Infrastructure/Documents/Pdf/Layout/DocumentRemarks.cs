using System.Globalization;
using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>A titled paragraph behind the totals.</summary>
internal sealed record DocumentRemark(string Title, IReadOnlyList<string> Paragraphs);

/// <summary>What a document says beside its figures: each kind of it only where there is something.</summary>
internal static class DocumentRemarks
{
    public static IReadOnlyList<DocumentRemark> Of(InvoiceDocument document) =>
    [
        .. new DocumentRemark[]
        {
            new("ALLOWANCES AND CHARGES", [.. Changes(document, document.Allowances, -1), .. Changes(document, document.Charges, 1)]),
            new("TAX EXEMPTION", [.. document.Taxes.Select(Exemption).OfType<string>()]),
            new("PAYMENT TERMS", [.. new[] { document.PaymentTerms }.OfType<string>()]),
            new("PAY TO", [.. Accounts(document)]),
            new("REFERENCES", [.. References(document.References)]),
            new("DELIVERY", [.. Delivery(document)]),
        }.Where(remark => remark.Paragraphs.Count > 0),
    ];

    private static IEnumerable<string> Changes(InvoiceDocument document, IReadOnlyList<DocumentAllowance> changes, int sign)
    {
        var figures = new Figures(document.Currency);
        return changes.Select(change => $"{change.Reason}: {figures.AmountWithCurrency(sign * change.Net)}");
    }

    private static string? Exemption(DocumentTax tax)
    {
        var parts = new[] { tax.ExemptionReason, tax.ExemptionCode }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : $"{tax.Category}: {string.Join(", ", parts)}";
    }

    private static IEnumerable<string> Accounts(InvoiceDocument document) => document.Kind == InvoiceKind.CreditNote
        ? []
        : (document.Seller.BankAccounts ?? []).Select(account => string.Join(", ", new[] { account.Name, account.Iban, account.Bic }.OfType<string>()));

    private static IEnumerable<string> References(DocumentReferences references)
    {
        (string Name, string? Value)[] named =
        [
            ("Buyer's reference", references.Buyer),
            ("Project", references.Project),
            ("Contract", references.Contract),
            ("Purchase order", references.PurchaseOrder),
            ("Sales order", references.SalesOrder),
            ("Receiving advice", references.ReceivingAdvice),
            ("Despatch advice", references.DespatchAdvice),
            ("Tender", references.Tender),
            ("Invoiced object", references.InvoicedObject),
            ("Buyer's accounting", references.BuyerAccounting),
            .. references.PrecedingInvoices.Select(preceding => ("Invoice", (string?)Dated(preceding.Number, preceding.IssueDate))),
        ];
        return named.Where(entry => !string.IsNullOrWhiteSpace(entry.Value)).Select(entry => $"{entry.Name}: {entry.Value}");
    }

    private static IEnumerable<string> Delivery(InvoiceDocument document)
    {
        if (document.InvoicingPeriod is { } period)
        {
            yield return $"Period: {Day(period.Start)} - {Day(period.End)}";
        }

        if (document.Delivery is { } delivery)
        {
            yield return string.Join(", ", new[] { delivery.Date is null ? null : Day(delivery.Date), delivery.Name }
                .Concat(delivery.Address?.ToLines() ?? []).Where(part => !string.IsNullOrWhiteSpace(part)));
        }
    }

    private static string Dated(string number, DateOnly? date) => date is null ? number : $"{number}, {Day(date)}";

    private static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
