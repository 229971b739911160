using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

namespace Invoicing.Application.Invoices.Import;

/// <summary>From what a document says to the draft that says the same. Pure; what it can not say is warned of.</summary>
internal static class DocumentDraft
{
    public static InvoiceDraft Of(ImportedInvoice document, List<ImportWarning> warnings)
    {
        var currency = Currency.Of(document.Currency);
        var lines = new DocumentLines(currency, document.Taxes, warnings);
        var draft = new InvoiceDraft(currency, [.. document.Lines.SelectMany(lines.Of)])
        {
            IssueDate = document.IssueDate,
            DueDate = document.DueDate,
            TaxPointDate = document.TaxPointDate,
            Allowances = [.. document.Allowances.Select(allowance => Of(allowance, currency))],
            Charges = [.. document.Charges.Select(charge => Of(charge, currency))],
            Prepaid = document.Totals.Prepaid is { } prepaid and not 0 ? Money.Of(prepaid, currency) : null,
            PaymentTerms = document.PaymentTerms is { } terms ? new PaymentTerms(terms, null) : null,
            Notes = document.Notes,
            References = IsEmpty(document.References) ? null : document.References,
            Delivery = document.Delivery,
            InvoicingPeriod = document.InvoicingPeriod,
        };
        warnings.AddRange(ReasonsLost(document));
        return draft;
    }

    internal static TaxRate RateOf(ImportedTax tax) =>
        TaxCategories.TryOf(tax.Category, out var category) ? TaxRate.Of(category, tax.Rate) : throw ImportErrors.CategoryUnknown(tax.Category);

    private static NewAllowance Of(ImportedAllowance allowance, Currency currency) =>
        new(allowance.Reason ?? string.Empty, Money.Of(allowance.Amount, currency), RateOf(allowance.Tax));

    private static bool IsEmpty(DocumentReferences references) =>
        references.PrecedingInvoices.Count == 0 && references with { PrecedingInvoices = new DocumentReferences().PrecedingInvoices } == new DocumentReferences();

    /// <summary>The draft keeps why no tax is charged with its lines; a group without a line has no place for it.</summary>
    private static IEnumerable<ImportWarning> ReasonsLost(ImportedInvoice document) =>
        from tax in document.Taxes
        let reason = tax.ExemptionReason ?? tax.ExemptionCode
        where reason is not null && !document.Lines.Any(line => line.Tax == tax.Tax)
        select new ImportWarning("exemption.not_kept", $"No line has the tax category {tax.Tax.Category}, so the reason why it is not charged is not kept.")
        {
            Term = "BT-120",
            Document = reason,
        };
}
