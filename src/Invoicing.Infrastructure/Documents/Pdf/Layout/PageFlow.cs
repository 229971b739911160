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

    /// <summary>Sets columns side by side, with common lines, over as many pages as they need.</summary>
    internal void Columns(params IReadOnlyList<TextColumn> columns)
    {
        var heights = Enumerable.Range(0, columns.Max(column => column.Lines.Count))
            .Select(i => columns.Max(column => i < column.Lines.Count ? column.Lines[i].Style.Leading : 0))
            .ToArray();
        var first = 0;
        while (first < heights.Length)
        {
            Ensure(heights[first]);
            var end = EndOfPage(heights, first);

            // Column after column, so that a wrapped cell stays together when the text is copied or read aloud.
            foreach (var column in columns)
            {
                Draw(column, heights, first, end);
            }

            Skip(heights[first..end].Sum());
            first = end;
        }
    }

    internal void Rule(double weight, PdfColor color) => Canvas.Rule(Left, Right, Y, weight, color);

    private int EndOfPage(double[] heights, int first)
    {
        var end = first + 1;
        var lower = Y - heights[first];
        while (end < heights.Length && lower - heights[end] >= Bottom)
        {
            lower -= heights[end++];
        }

        return end;
    }

    private void Draw(TextColumn column, double[] heights, int first, int end)
    {
        var top = Y;
        for (var i = first; i < Math.Min(end, column.Lines.Count); i++)
        {
            // The capitals stand in the middle; a line that was set smaller keeps the baseline of its row.
            var style = column.Lines[i].Style;
            Canvas.Text(column.Lines[i], column.StartOf(column.Lines[i]), top - ((heights[i] + (style.Font.CapHeight * style.Size)) / 2));
            top -= heights[i];
        }
    }

    private void StartPage()
    {
        pages.Add(new PageCanvas());
        page = pages.Count - 1;
        Y = Top;
        continuation(this);
        Repeat?.Invoke();
    }
}
