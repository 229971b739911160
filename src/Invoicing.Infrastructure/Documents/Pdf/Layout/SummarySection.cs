using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Taxes;
using Invoicing.Infrastructure.Documents.Pdf.Wording;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Taxes, allowances and charges at the left, the totals at the right.</summary>
internal static class SummarySection
{
    private const double TotalsWidth = 192;
    private const double Inset = 8;
    private const double RowHeight = 15;

    internal static void Draw(Sheet sheet)
    {
        var (flow, type) = (sheet.Flow, sheet.Type);
        var rows = Rows(sheet);
        flow.Ensure((rows.Count * RowHeight) + type.Due.Leading + 8);
        var start = flow.Position;
        DrawTaxes(sheet);
        DrawChanges(sheet);
        var afterTaxes = flow.Position;
        flow.Position = start;
        DrawTotals(sheet, rows);
        var afterTotals = flow.Position;
        flow.Position = afterTaxes.CompareTo(afterTotals) > 0 ? afterTaxes : afterTotals;
        flow.Skip(24);
    }

    /// <summary>Where a table beside the totals ends.</summary>
    internal static double LeftTableEdge(PageFlow flow) => flow.Right - TotalsWidth - 36;

    private static void DrawTaxes(Sheet sheet)
    {
        var (terms, figures) = (sheet.Terms, sheet.Figures);
        var rows = sheet.Document.Taxes.Select(tax => new TableRow(
        [
            TaxNames.Of(tax.Category, terms), tax.Category == TaxCategory.O ? string.Empty : figures.Rate(tax.Rate), figures.Amount(tax.Base), figures.Amount(tax.Amount),
        ]));
        DocumentTable.Draw(
            sheet, LeftTableEdge(sheet.Flow), [new(terms.Tax, Grows: true), new(terms.Rate), new(terms.Taxable), new(terms.TaxAmount)], [.. rows]);
    }

    private static void DrawChanges(Sheet sheet)
    {
        var (document, terms) = (sheet.Document, sheet.Terms);
        TableRow[] rows = [.. document.Allowances.Select(change => Row(change, -1)), .. document.Charges.Select(change => Row(change, 1))];
        if (rows.Length > 0)
        {
            sheet.Flow.Skip(12);
            DocumentTable.Draw(sheet, LeftTableEdge(sheet.Flow), [new(terms.AllowancesAndCharges, Grows: true), new(terms.Tax), new(terms.Net)], rows);
        }

        TableRow Row(DocumentAllowance change, int sign) =>
            new([change.Reason, sheet.Figures.Rate(change.TaxRate), sheet.Figures.Amount(sign * change.Net)]);
    }

    private static void DrawTotals(Sheet sheet, List<(string Label, string Amount)> rows)
    {
        var (flow, type) = (sheet.Flow, sheet.Type);
        foreach (var (label, amount) in rows)
        {
            Row(flow, type.Quiet, type.Body, label, amount);
            flow.Skip(RowHeight - type.Body.Leading);
        }

        flow.Skip(4);
        
        // The box reaches over the edge, so that its figures stand below those of the lines.
        flow.Canvas.RoundedBox(flow.Right - TotalsWidth - Inset, flow.Y - type.Due.Leading, TotalsWidth + (2 * Inset), type.Due.Leading, sheet.Palette.Tint);
        var due = AmountDue.Of(sheet);
        Row(flow, type.Due, type.Due, due.Label, sheet.Figures.AmountWithCurrency(due.Amount));
    }

    private static void Row(PageFlow flow, TextStyle labelStyle, TextStyle amountStyle, string label, string amount)
    {
        var left = flow.Right - TotalsWidth;
        var text = labelStyle.Fit(label, TotalsWidth / 2);
        var amountLeft = left + text.Width + Inset;
        var amountWidth = flow.Right - amountLeft;
        flow.Columns(
            new TextColumn(left, text.Width, [text]),
            new TextColumn(amountLeft, amountWidth, [amountStyle.Fit(amount, amountWidth)], AlignRight: true));
    }

    private static List<(string Label, string Amount)> Rows(Sheet sheet)
    {
        var (totals, terms) = (sheet.Document.Totals, sheet.Terms);
        var rows = new List<(string, decimal)>();
        if (totals.LineTotal != totals.TaxExclusive)
        {
            rows.Add((terms.LineTotal, totals.LineTotal));
        }

        AddUnlessZero(rows, terms.Allowances, -totals.Allowances);
        AddUnlessZero(rows, terms.Charges, totals.Charges);
        rows.Add((terms.TaxExclusive, totals.TaxExclusive));
        rows.Add((terms.Tax, totals.Tax));
        rows.Add((terms.TaxInclusive, totals.TaxInclusive));
        AddUnlessZero(rows, terms.Rounding, totals.Rounding);
        AddUnlessZero(rows, terms.Prepaid, -totals.Prepaid);
        if (sheet.Document.Kind == InvoiceKind.Invoice)
        {
            AddSettlement(rows, totals, terms);
        }

        return rows.ConvertAll(row => (row.Item1, sheet.Figures.Amount(row.Item2)));
    }

    private static void AddSettlement(List<(string, decimal)> rows, ShownTotals totals, Terms terms)
    {
        if (totals.Due != totals.TaxInclusive && totals.Due != totals.Balance)
        {
            rows.Add((terms.Payable, totals.Due));
        }

        AddUnlessZero(rows, terms.Paid, -totals.Paid);
        AddUnlessZero(rows, terms.Credited, -totals.Credited);
    }

    private static void AddUnlessZero(List<(string, decimal)> rows, string label, decimal amount)
    {
        if (amount != 0)
        {
            rows.Add((label, amount));
        }
    }
}
