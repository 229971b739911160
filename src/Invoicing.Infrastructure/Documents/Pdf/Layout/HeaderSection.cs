using Invoicing.Application.Documents;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>What the document is, then a strip with its dates, its reference and what is due.</summary>
internal static class HeaderSection
{
    private const double Gap = 16;
    private const double DateWidth = 92;
    private const double DueWidth = 140;

    internal static void Draw(PageFlow flow, Typography type, InvoiceDocument document, Figures figures)
    {
        flow.Canvas.Box(PageFlow.Left, flow.Y + 8, 34, 3, PdfColor.Accent);
        flow.Columns(new TextColumn(PageFlow.Left, PageFlow.Width, [.. type.Title.Wrap(DocumentTitle.Of(document), PageFlow.Width)]));
        flow.Columns(new TextColumn(PageFlow.Left, PageFlow.Width, [.. type.Number.Wrap(document.Number, PageFlow.Width)]));
        flow.Skip(16);
        flow.Rule(0.6, PdfColor.Hairline);
        flow.Skip(7);
        flow.Columns(Strip(type, document, figures));
        flow.Skip(8);
        flow.Rule(0.6, PdfColor.Hairline);
        flow.Skip(16);
    }

    private static List<TextColumn> Strip(Typography type, InvoiceDocument document, Figures figures)
    {
        var left = PageFlow.Left;
        var columns = new List<TextColumn> { Fact("ISSUE DATE", Figures.Date(document.IssueDate), DateWidth) };
        if (document.DueDate is { } dueDate)
        {
            columns.Add(Fact("DUE DATE", Figures.Date(dueDate), DateWidth));
        }

        if (!string.IsNullOrWhiteSpace(document.Reference))
        {
            columns.Add(Fact("REFERENCE", document.Reference, PageFlow.Right - left - Gap - DueWidth));
        }

        var due = type.Strong.Fit(figures.AmountWithCurrency(document.Totals.Balance), DueWidth);
        columns.Add(new TextColumn(PageFlow.Right - DueWidth, DueWidth, [type.Label.Fit("AMOUNT DUE", DueWidth), due], AlignRight: true));
        return columns;

        TextColumn Fact(string label, string value, double width)
        {
            var column = new TextColumn(left, width, [type.Label.Fit(label, width), .. type.Body.Wrap(value, width)]);
            left += width + Gap;
            return column;
        }
    }
}
