using Invoicing.Application.Documents;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>When to pay which part, and what else the seller has to say.</summary>
internal static class ClosingSection
{
    internal static void Draw(PageFlow flow, Typography type, InvoiceDocument document, Figures figures)
    {
        DrawInstalments(flow, type, document, figures);
        DrawNotes(flow, type, document.Notes);
    }

    private static void DrawInstalments(PageFlow flow, Typography type, InvoiceDocument document, Figures figures)
    {
        if (document.Instalments.Count == 0)
        {
            return;
        }

        var rows = document.Instalments.Select(instalment => new[] { Figures.Date(instalment.DueDate), figures.Amount(instalment.Amount) });
        var headings = new[] { "Instalment due", $"Amount ({document.CurrencyCode})" };
        DocumentTable.Draw(flow, type, (PageFlow.Left, SummarySection.LeftTableEdge), headings, [.. rows]);
        flow.Skip(22);
    }

    private static void DrawNotes(PageFlow flow, Typography type, IReadOnlyList<string> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        flow.Ensure(type.Label.Leading + (3 * type.Body.Leading));
        flow.Columns(new TextColumn(PageFlow.Left, PageFlow.Width, [type.Label.Fit("NOTES", PageFlow.Width)]));
        foreach (var note in notes)
        {
            flow.Columns(new TextColumn(PageFlow.Left, PageFlow.Width, [.. type.Body.Wrap(note, PageFlow.Width)]));
            flow.Skip(4);
        }
    }
}
