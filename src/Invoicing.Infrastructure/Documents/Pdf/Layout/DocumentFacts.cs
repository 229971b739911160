using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

internal sealed record DocumentFact(string Label, string Value);

/// <summary>Further dates, and what buyer and seller know the matter by: each only where there is one.</summary>
internal static class DocumentFacts
{
    internal static IEnumerable<DocumentFact> Of(Sheet sheet)
    {
        var (document, terms, figures, references) = (sheet.Document, sheet.Terms, sheet.Figures, sheet.Document.References);
        (string Name, string? Value)[] named =
        [
            (terms.Period, figures.Period(document.InvoicingPeriod)),
            (terms.DeliveryDate, Day(document.Delivery?.Date)),
            (terms.TaxPointDate, Day(document.TaxPointDate)),
            (terms.BuyerReference, references.Buyer),
            (terms.PurchaseOrder, references.PurchaseOrder),
            (terms.SalesOrder, references.SalesOrder),
            (terms.Contract, references.Contract),
            (terms.Project, references.Project),
            (terms.DespatchAdvice, references.DespatchAdvice),
            (terms.ReceivingAdvice, references.ReceivingAdvice),
            (terms.Tender, references.Tender),
            (terms.InvoicedObject, references.InvoicedObject),
            (terms.BuyerAccounting, references.BuyerAccounting),
            .. Preceding(),
        ];
        return named.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)).Select(fact => new DocumentFact(fact.Name, fact.Value!));

        string? Day(DateOnly? date) => date is { } day ? figures.Date(day) : null;

        // A credit note names its invoice below the title.
        IEnumerable<(string, string?)> Preceding() => document.Kind == InvoiceKind.CreditNote
            ? []
            : references.PrecedingInvoices.Select(preceding => (
                terms.PrecedingInvoice, (string?)string.Join(", ", new[] { preceding.Number, Day(preceding.IssueDate) }.OfType<string>())));
    }
}
