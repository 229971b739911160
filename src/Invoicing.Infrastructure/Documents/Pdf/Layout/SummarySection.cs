using Invoicing.Application.Documents;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>The tax table at the left, the totals at the right.</summary>
internal static class SummarySection
{
    internal const double LeftTableEdge = TotalsLeft - 34;
    private const double TotalsWidth = 206;
    private const double TotalsLeft = PageFlow.Right - TotalsWidth;
    private const double Inset = 8;
    private const double RowHeight = 15;

    internal static void Draw(PageFlow flow, Typography type, InvoiceDocument document, Figures figures)
    {
        var rows = Rows(document.Totals, figures);
        flow.Ensure((rows.Count * RowHeight) + type.Due.Leading + 8);
        var start = flow.Position;
        DrawTaxes(flow, type, document, figures);
        var afterTaxes = flow.Position;
        flow.Position = start;
        DrawTotals(flow, type, rows, figures.AmountWithCurrency(document.Totals.Balance));
        var afterTotals = flow.Position;
        flow.Position = afterTaxes.CompareTo(afterTotals) > 0 ? afterTaxes : afterTotals;
        flow.Skip(22);
    }

    private static void DrawTaxes(PageFlow flow, Typography type, InvoiceDocument document, Figures figures)
    {
        if (document.Taxes.Count == 0)
        {
            return;
        }

        var rows = document.Taxes.Select(tax => new[]
        {
            TaxNames.Of(tax.Category), Figures.Rate(tax.Rate), figures.Amount(tax.Base), figures.Amount(tax.Amount),
        });
        DocumentTable.Draw(flow, type, (PageFlow.Left, LeftTableEdge), ["Tax", "Rate", "Taxable", "Tax amount"], [.. rows]);
    }

    private static void DrawTotals(PageFlow flow, Typography type, List<(string Label, string Amount)> rows, string due)
    {
        foreach (var (label, amount) in rows)
        {
            Row(flow, type.Quiet, type.Body, label, amount);
            flow.Skip(RowHeight - type.Body.Leading);
        }

        flow.Skip(4);
        flow.Canvas.Box(TotalsLeft, flow.Y - type.Due.Leading, TotalsWidth, type.Due.Leading, PdfColor.Tint);
        Row(flow, type.Due, type.Due, "Amount due", due);
    }

    private static void Row(PageFlow flow, TextStyle labelStyle, TextStyle amountStyle, string label, string amount)
    {
        var text = labelStyle.Fit(label, TotalsWidth);
        var amountLeft = TotalsLeft + Inset + text.Width + Inset;
        var amountWidth = PageFlow.Right - Inset - amountLeft;
        flow.Columns(
            new TextColumn(TotalsLeft + Inset, text.Width, [text]),
            new TextColumn(amountLeft, amountWidth, [amountStyle.Fit(amount, amountWidth)], AlignRight: true));
    }

    private static List<(string Label, string Amount)> Rows(ShownTotals totals, Figures figures)
    {
        var rows = new List<(string, decimal)> { ("Line total", totals.LineTotal) };
        AddUnlessZero(rows, "Allowances", -totals.Allowances);
        AddUnlessZero(rows, "Charges", totals.Charges);
        rows.Add(("Total without tax", totals.TaxExclusive));
        rows.Add(("Tax", totals.Tax));
        rows.Add(("Total with tax", totals.TaxInclusive));
        AddUnlessZero(rows, "Rounding", totals.Rounding);
        AddUnlessZero(rows, "Prepaid", -totals.Prepaid);
        AddUnlessZero(rows, "Paid", -totals.Paid);
        AddUnlessZero(rows, "Credited", -totals.Credited);
        return rows.ConvertAll(row => (row.Item1, figures.Amount(row.Item2)));
    }

    private static void AddUnlessZero(List<(string, decimal)> rows, string label, decimal amount)
    {
        if (amount != 0)
        {
            rows.Add((label, amount));
        }
    }
}
