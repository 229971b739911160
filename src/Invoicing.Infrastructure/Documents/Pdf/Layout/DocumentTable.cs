namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>A ruled table: one column of text, figures aligned at the right, heading again on every page.</summary>
internal sealed class DocumentTable
{
    private const double Padding = 3.5;

    private readonly Sheet sheet;
    private readonly double left;
    private readonly double right;
    private readonly IReadOnlyList<TableColumn> columns;
    private readonly TextLine?[][] cells;
    private readonly double[] widths;
    private readonly int growing;

    private DocumentTable(Sheet sheet, double right, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, CarriedSum? carried)
    {
        (this.sheet, this.right, this.columns) = (sheet, right, columns);
        left = PageFlow.Left;
        growing = columns.TakeWhile(column => !column.Grows).Count();
        cells = [.. rows.Select(row => Figures(row.Cells))];
        var headings = columns.Select(column => sheet.Type.Heading.WidthOf(column.Heading));
        var natural = headings.Select((width, i) => cells.Max(row => row[i]?.Width ?? 0) is var widest && widest > width ? widest : width).ToArray();
        natural[^1] = Math.Max(natural[^1], carried is null ? 0 : sheet.Type.Quiet.WidthOf(carried.After(rows.Count)));
        widths = ColumnWidths.Share(columns, natural, right - left);
    }

    /// <param name="sheet">The page and its type.</param>
    /// <param name="right">Where the table ends; it begins at the margin.</param>
    /// <param name="columns">One of them grows.</param>
    /// <param name="rows">None draws nothing.</param>
    /// <param name="carried">Null where there is nothing to carry to the next page.</param>
    internal static void Draw(Sheet sheet, double right, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, CarriedSum? carried = null)
    {
        if (rows.Count > 0)
        {
            new DocumentTable(sheet, right, columns, rows, carried).Draw(rows, carried);
        }
    }

    private void Draw(IReadOnlyList<TableRow> rows, CarriedSum? carried)
    {
        var flow = sheet.Flow;
        var done = 0;
        flow.Ensure(4 * sheet.Type.Heading.Leading);
        Heading();
        flow.Break = new PageBreak(carried is null ? 0 : sheet.Type.Body.Leading + Padding, () => Carry(carried?.Forward), Reopen);
        for (; done < rows.Count; done++)
        {
            Row(rows[done], cells[done]);
        }

        flow.Break = null;

        void Reopen()
        {
            Heading();
            if (Carry(carried?.Brought))
            {
                flow.Canvas.Rule(left, right, flow.Y, 0.4, PdfColor.Hairline);
            }
        }

        bool Carry(string? label)
        {
            if (label is null || done == 0)
            {
                return false;
            }

            var quiet = sheet.Type.Quiet;
            var texts = columns.Select((_, i) => i == growing ? label : i == columns.Count - 1 ? carried!.After(done) : string.Empty);
            flow.Skip(Padding);
            flow.Columns([.. texts.Select((text, i) => Column(i, [quiet.Fit(text, widths[i])]))]);
            flow.Skip(Padding);
            return true;
        }
    }

    private TextLine?[] Figures(IReadOnlyList<string> texts) =>
        [.. texts.Select((text, i) => i == growing ? null : sheet.Type.Body.Fit(text, double.MaxValue))];

    private void Heading()
    {
        var style = sheet.Type.Heading;
        sheet.Flow.Columns([.. columns.Select((column, i) =>
            Column(i, column.Grows ? [.. style.Wrap(column.Heading, widths[i])] : [style.Fit(column.Heading, widths[i])]))]);
        sheet.Flow.Canvas.Rule(left, right, sheet.Flow.Y, 0.9, sheet.Palette.Accent);
        sheet.Flow.Skip(1);
    }

    private void Row(TableRow row, TextLine?[] figures)
    {
        var (flow, body) = (sheet.Flow, sheet.Type.Body);
        var set = new TextColumn[columns.Count];
        for (var i = 0; i < set.Length; i++)
        {
            // What is as wide as it may be is not set again.
            var fits = figures[i] is { } figure && figure.Width <= widths[i];
            set[i] = Column(i, i == growing ? Text(row) : [fits ? figures[i]! : body.Fit(row.Cells[i], widths[i])]);
        }

        flow.Ensure(set[growing].Lines.Sum(line => line.Style.Leading) + (2 * Padding));
        flow.Skip(Padding);
        flow.Columns(set);
        flow.Skip(Padding);
        flow.Canvas.Rule(left, right, flow.Y, 0.4, PdfColor.Hairline);
    }

    private TextLine[] Text(TableRow row) =>
    [
        .. sheet.Type.Body.Wrap(row.Cells[growing], widths[growing]),
        .. row.Details.SelectMany(detail => sheet.Type.Small.Wrap(detail, widths[growing])),
    ];

    private TextColumn Column(int index, IReadOnlyList<TextLine> lines)
    {
        var start = left;
        for (var i = 0; i < index; i++)
        {
            start += widths[i] + columns[i + 1].Gap;
        }

        return new TextColumn(start, widths[index], lines, columns[index].AlignRight && index != growing);
    }
}
