namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>A ruled table: text in the first column, figures aligned at the right of the others, heading again on every page.</summary>
internal sealed class DocumentTable
{
    private const double Gap = 16;
    private const double Padding = 3.5;

    private readonly PageFlow flow;
    private readonly Typography type;
    private readonly double left;
    private readonly double right;
    private readonly IReadOnlyList<string> headings;
    private readonly double[] widths;

    private DocumentTable(PageFlow flow, Typography type, (double Left, double Right) edges, IReadOnlyList<string> headings, IReadOnlyList<string[]> rows)
    {
        this.flow = flow;
        this.type = type;
        this.headings = headings;
        (left, right) = edges;
        widths = Widths(rows);
    }

    internal static void Draw(
        PageFlow flow, Typography type, (double Left, double Right) edges, IReadOnlyList<string> headings, IReadOnlyList<string[]> rows)
    {
        var table = new DocumentTable(flow, type, edges, headings, rows);
        flow.Ensure(4 * type.Heading.Leading);
        table.Heading();
        flow.Repeat = table.Heading;
        foreach (var row in rows)
        {
            table.Row(row);
        }

        flow.Repeat = null;
    }

    private double[] Widths(IReadOnlyList<string[]> rows)
    {
        var natural = headings.Select(type.Heading.WidthOf).ToArray();
        foreach (var row in rows)
        {
            for (var i = 1; i < natural.Length; i++)
            {
                natural[i] = Math.Max(natural[i], type.Body.WidthOf(row[i]));
            }
        }

        // The text column keeps a third; figures that would need more are set smaller, the widest first.
        var room = right - left - (Gap * (headings.Count - 1));
        var widest = Limit(natural[1..], room * 2 / 3);
        var limited = natural.Select(width => Math.Min(width, widest)).ToArray();
        limited[0] = room - limited[1..].Sum();
        return limited;
    }

    /// <summary>The greatest width that no column may exceed so that all together need no more than <paramref name="room"/>.</summary>
    private static double Limit(double[] natural, double room)
    {
        var count = natural.Length;
        foreach (var width in natural.Order())
        {
            if (width > room / count)
            {
                return room / count;
            }

            room -= width;
            count--;
        }

        return double.MaxValue;
    }

    private void Heading()
    {
        flow.Columns(Cells(headings, type.Heading));
        flow.Canvas.Rule(left, right, flow.Y, 0.9, PdfColor.Accent);
        flow.Skip(1);
    }

    private void Row(string[] cells)
    {
        var columns = Cells(cells, type.Body);
        flow.Ensure((columns[0].Lines.Count * type.Body.Leading) + (2 * Padding));
        flow.Skip(Padding);
        flow.Columns(columns);
        flow.Skip(Padding);
        flow.Canvas.Rule(left, right, flow.Y, 0.4, PdfColor.Hairline);
    }

    private List<TextColumn> Cells(IReadOnlyList<string> texts, TextStyle style)
    {
        var columns = new List<TextColumn> { new(left, widths[0], [.. style.Wrap(texts[0], widths[0])]) };
        var edge = left + widths[0];
        for (var i = 1; i < texts.Count; i++)
        {
            columns.Add(new TextColumn(edge + Gap, widths[i], [style.Fit(texts[i], widths[i])], AlignRight: true));
            edge += Gap + widths[i];
        }

        return columns;
    }
}
