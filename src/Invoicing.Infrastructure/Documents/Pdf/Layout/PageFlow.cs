namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>What a table does where a page ends inside it.</summary>
/// <param name="Room">The points that are kept free for <paramref name="Close"/>.</param>
/// <param name="Close">Draws at the foot of the page that is full.</param>
/// <param name="Open">Draws at the head of the next.</param>
internal sealed record PageBreak(double Room, Action Close, Action Open);

/// <summary>Fills pages from the top and starts a new one when the next line has no room.</summary>
internal sealed class PageFlow
{
    internal const double Left = PageFormat.Margin;
    private const double HeadRoom = 54;
    private const double AboveFooter = 14;

    private readonly List<PageCanvas> pages = [new()];
    private readonly Action<PageFlow> continuation;
    private int page;

    /// <param name="format">The paper.</param>
    /// <param name="footerLine">The height of the line above the footer.</param>
    /// <param name="continuation">Draws what stands at the top of every page but the first.</param>
    internal PageFlow(PageFormat format, double footerLine, Action<PageFlow> continuation)
    {
        (Format, FooterLine) = (format, footerLine);
        this.continuation = continuation;
        Y = Top;
    }

    internal PageFormat Format { get; }

    internal double FooterLine { get; }

    internal double Right => Format.Right;

    internal double Width => Format.TextWidth;

    internal IReadOnlyList<PageCanvas> Pages => pages;

    internal PageCanvas Canvas => pages[page];

    internal double Y { get; private set; }

    /// <summary>Where the next line goes; ordered by page, then downwards.</summary>
    internal (int Page, double Depth) Position
    {
        get => (page, -Y);
        set => (page, Y) = (value.Page, -value.Depth);
    }

    /// <summary>Set while a table is drawn that goes on over pages.</summary>
    internal PageBreak? Break { get; set; }

    private double Top => Format.Height - HeadRoom;

    private double Bottom => FooterLine + AboveFooter + (Break?.Room ?? 0);

    internal bool HasRoom(double points) => Y - points >= Bottom;

    internal void Skip(double points) => Y -= points;

    /// <summary>Starts a new page unless there is room for so many points; more than half a page is not asked for in vain.</summary>
    internal void Ensure(double points)
    {
        if (Y - Math.Min(points, (Top - Bottom) / 2) < Bottom)
        {
            StartPage();
        }
    }

    /// <summary>Starts a new page unless the next line is above that height.</summary>
    internal void EnsureAbove(double height)
    {
        if (Y < height)
        {
            StartPage();
        }
    }

    /// <summary>Sets columns side by side, with common lines, over as many pages as they need.</summary>
    internal void Columns(params IReadOnlyList<TextColumn> columns)
    {
        var heights = Heights(columns);
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

            for (; first < end; first++)
            {
                Skip(heights[first]);
            }
        }
    }

    internal void Rule(double weight, PdfColor color) => Canvas.Rule(Left, Right, Y, weight, color);

    private static double[] Heights(IReadOnlyList<TextColumn> columns)
    {
        var heights = new double[columns.Max(column => column.Lines.Count)];
        foreach (var column in columns)
        {
            for (var i = 0; i < column.Lines.Count; i++)
            {
                heights[i] = Math.Max(heights[i], column.Lines[i].Style.Leading);
            }
        }

        return heights;
    }

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
        var during = Break;
        Break = null;
        during?.Close();
        pages.Add(new PageCanvas());
        page = pages.Count - 1;
        Y = Top;
        continuation(this);
        Break = during;
        during?.Open();
    }
}
