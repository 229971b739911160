using System.Globalization;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Documents;

/// <summary>A titled paragraph behind the totals.</summary>
public sealed record DocumentRemark(string Title, IReadOnlyList<string> Paragraphs);

/// <summary>What a document says beside its figures: each kind of it only where there is something.</summary>
internal static class DocumentRemarks
{
    public static IReadOnlyList<DocumentRemark> Of(Invoice invoice) =>
    [
        .. new DocumentRemark[]
        {
            new("ALLOWANCES AND CHARGES", [.. Changes(invoice, invoice.Allowances, -1), .. Changes(invoice, invoice.Charges, 1)]),
            new("TAX EXEMPTION", [.. invoice.Taxes.Select(Exemption).OfType<string>()]),
            new("PAYMENT TERMS", [.. new[] { invoice.PaymentTerms?.Text }.OfType<string>()]),
            new("PAY TO", [.. Accounts(invoice)]),
            new("REFERENCES", [.. References(invoice.References ?? new DocumentReferences())]),
            new("DELIVERY", [.. Delivery(invoice)]),
        }.Where(remark => remark.Paragraphs.Count > 0),
    ];

    private static IEnumerable<string> Changes(Invoice invoice, IReadOnlyList<InvoiceAllowance> changes, int sign) => changes.Select(change =>
        $"{change.Reason}: {Money.OfMinor(sign * (change.NetMinor ?? change.AmountMinor), invoice.Currency)}");

    private static string? Exemption(InvoiceTax tax)
    {
        var parts = new[] { tax.ExemptionReason, tax.ExemptionCode }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : $"{tax.Category}: {string.Join(", ", parts)}";
    }

    private static IEnumerable<string> Accounts(Invoice invoice) => invoice.Kind == InvoiceKind.CreditNote
        ? []
        : (invoice.Seller?.BankAccounts ?? []).Select(account => string.Join(", ", new[] { account.Name, account.Iban, account.Bic }.OfType<string>()));

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

    private static IEnumerable<string> Delivery(Invoice invoice)
    {
        if (invoice.InvoicingPeriod is { } period)
        {
            yield return $"Period: {Day(period.Start)} - {Day(period.End)}";
        }

        if (invoice.Delivery is { } delivery)
        {
            yield return string.Join(", ", new[] { delivery.Date is null ? null : Day(delivery.Date), delivery.Name }
                .Concat(delivery.Address?.ToLines() ?? []).Where(part => !string.IsNullOrWhiteSpace(part)));
        }
    }

    private static string Dated(string number, DateOnly? date) => date is null ? number : $"{number}, {Day(date)}";

    private static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
