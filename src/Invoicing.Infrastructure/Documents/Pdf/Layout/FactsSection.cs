using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>A strip with the dates, the references and what is due.</summary>
internal static class FactsSection
{
    private const double Gap = 16;
    private const double DateWidth = 96;
    private const double DueWidth = 140;
    private const int FactsInARow = 4;

    internal static void Draw(Sheet sheet)
    {
        var flow = sheet.Flow;
        flow.Rule(0.6, PdfColor.Hairline);
        flow.Skip(7);
        flow.Columns(Strip(sheet));
        var width = (flow.Width - (Gap * (FactsInARow - 1))) / FactsInARow;
        foreach (var row in DocumentFacts.Of(sheet).Chunk(FactsInARow))
        {
            flow.Skip(5);
            flow.Columns([.. row.Select((fact, i) => Fact(sheet, PageFlow.Left + (i * (width + Gap)), width, fact))]);
        }

        flow.Skip(8);
        flow.Rule(0.6, PdfColor.Hairline);
        flow.Skip(18);
    }

    private static List<TextColumn> Strip(Sheet sheet)
    {
        var (document, terms, figures, flow) = (sheet.Document, sheet.Terms, sheet.Figures, sheet.Flow);
        var left = PageFlow.Left;
        var columns = new List<TextColumn>();
        Add(new DocumentFact(terms.IssueDate, figures.Date(document.IssueDate)), DateWidth);
        if (document.DueDate is { } dueDate)
        {
            Add(new DocumentFact(terms.DueDate, figures.Date(dueDate)), DateWidth);
        }

        if (!string.IsNullOrWhiteSpace(document.Reference))
        {
            Add(new DocumentFact(terms.Reference, document.Reference), flow.Right - left - Gap - DueWidth);
        }

        var due = AmountDue.Of(sheet);
        columns.Add(new TextColumn(
            flow.Right - DueWidth,
            DueWidth,
            [sheet.Type.Label.Fit(due.Label.ToUpperInvariant(), DueWidth), sheet.Type.Strong.Fit(figures.AmountWithCurrency(due.Amount), DueWidth)],
            AlignRight: true));
        return columns;

        void Add(DocumentFact fact, double width)
        {
            columns.Add(Fact(sheet, left, width, fact));
            left += width + Gap;
        }
    }

    private static TextColumn Fact(Sheet sheet, double left, double width, DocumentFact fact) => new(
        left, width, [sheet.Type.Label.Fit(fact.Label.ToUpperInvariant(), width), .. sheet.Type.Body.Wrap(fact.Value, width)]);
}

/// <summary>The figure that counts: what is still to be paid or, of a credit note, what it gives back.</summary>
internal sealed record AmountDue(string Label, decimal Amount)
{
    internal static AmountDue Of(Sheet sheet) => sheet.Document.Kind == InvoiceKind.CreditNote
        ? new AmountDue(sheet.Terms.AmountCredited, sheet.Document.Totals.Due)
        : new AmountDue(sheet.Terms.AmountDue, sheet.Document.Totals.Balance);
}
