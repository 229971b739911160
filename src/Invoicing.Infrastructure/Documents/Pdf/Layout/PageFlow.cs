namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Fills A4 pages from the top and starts a new one when the next line has no room.</summary>
internal sealed class PageFlow
{
    internal const double PageWidth = 595.28;
    internal const double PageHeight = 841.89;
    internal const double Left = 51;
    internal const double Right = PageWidth - Left;
    internal const double Width = Right - Left;
    internal const double FooterLine = 50;
    private const double Top = PageHeight - 54;
    private const double Bottom = FooterLine + 14;

    private readonly List<PageCanvas> pages = [new()];
    private readonly Action<PageFlow> continuation;
    private int page;

    /// <param name="continuation">Draws what stands at the top of every page but the first.</param>
    internal PageFlow(Action<PageFlow> continuation) => this.continuation = continuation;

    internal IReadOnlyList<PageCanvas> Pages => pages;

    internal PageCanvas Canvas => pages[page];

    internal double Y { get; private set; } = Top;

    /// <summary>Where the next line goes; ordered by page, then downwards.</summary>
    internal (int Page, double Depth) Position
    {
        get => (page, -Y);
        set => (page, Y) = (value.Page, -value.Depth);
    }

    /// <summary>What to draw again at the top of a new page, such as the heading of a table that goes on.</summary>
    internal Action? Repeat { get; set; }

    internal void Skip(double points) => Y -= points;

    /// <summary>Starts a new page unless there is room for so many points; more than half a page is not asked for in vain.</summary>
    internal void Ensure(double points)
    {
        if (Y - Math.Min(points, (Top - Bottom) / 2) < Bottom)
        {
            StartPage();
        }
    }

    /// <summary>Sets columns side by side, line by line, over as many pages as they need.</summary>
    internal void Columns(params IReadOnlyList<TextColumn> columns)
    {
        var count = columns.Max(column => column.Lines.Count);
        for (var i = 0; i < count; i++)
        {
            var row = columns.Where(column => i < column.Lines.Count).ToList();
            var height = row.Max(column => column.Lines[i].Style.Leading);
            Ensure(height);
            foreach (var column in row)
            {
                var line = column.Lines[i];
                Canvas.Text(line, column.StartOf(line), Baseline(line, height));
            }

            Skip(height);
        }
    }

    internal void Rule(double weight, PdfColor color) => Canvas.Rule(Left, Right, Y, weight, color);

    // The capitals stand in the middle of the line; a line that was set smaller keeps the baseline of its row.
    private double Baseline(TextLine line, double height) => Y - ((height + (line.Style.Font.CapHeight * line.Style.Size)) / 2);

    private void StartPage()
    {
        pages.Add(new PageCanvas());
        page = pages.Count - 1;
        Y = Top;
        continuation(this);
        Repeat?.Invoke();
    }
}
