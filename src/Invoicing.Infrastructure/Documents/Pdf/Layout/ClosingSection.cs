using Invoicing.Application.Documents;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>When to pay which part, and what else the seller has to say.</summary>
internal static class ClosingSection
{
    internal static void Draw(PageFlow flow, Typography type, InvoiceDocument document, Figures figures)
    {
        DrawInstalments(flow, type, document, figures);
        foreach (var remark in DocumentRemarks.Of(document))
        {
            DrawParagraphs(flow, type, remark.Title, remark.Paragraphs);
        }

        DrawParagraphs(flow, type, "NOTES", document.Notes);
    }

    private static void DrawInstalments(PageFlow flow, Typography type, InvoiceDocument document, Figures figures)
    {
        if (document.Instalments.Count == 0)
        {
            return;
        }

        var rows = document.Instalments.Select(instalment => new[] { Figures.Date(instalment.DueDate), figures.Amount(instalment.Amount) });
        var headings = new[] { "Instalment due", $"Amount ({document.Currency.Code})" };
        DocumentTable.Draw(flow, type, (PageFlow.Left, SummarySection.LeftTableEdge), headings, [.. rows]);
        flow.Skip(22);
    }

    private static void DrawParagraphs(PageFlow flow, Typography type, string title, IReadOnlyList<string> paragraphs)
    {
        if (paragraphs.Count == 0)
        {
            return;
        }

        flow.Ensure(type.Label.Leading + (3 * type.Body.Leading));
        flow.Columns(new TextColumn(PageFlow.Left, PageFlow.Width, [type.Label.Fit(title, PageFlow.Width)]));
        foreach (var paragraph in paragraphs)
        {
            flow.Columns(new TextColumn(PageFlow.Left, PageFlow.Width, [.. type.Body.Wrap(paragraph, PageFlow.Width)]));
            flow.Skip(4);
        }
    }
}
