namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>Shares the width of a table among its columns.</summary>
internal static class ColumnWidths
{
    /// <param name="columns">The columns of the table.</param>
    /// <param name="natural">What each would need; of the one that grows it does not matter.</param>
    /// <param name="width">The whole.</param>
    internal static double[] Share(IReadOnlyList<TableColumn> columns, double[] natural, double width)
    {
        // The text column keeps a third; figures that would need more are set smaller, the widest first.
        var room = width - columns.Skip(1).Sum(column => column.Gap);
        var fixedColumns = natural.Where((_, i) => !columns[i].Grows).ToArray();
        var widest = Limit(fixedColumns, room * 2 / 3);
        var taken = fixedColumns.Sum(column => Math.Min(column, widest));
        return [.. natural.Select((column, i) => columns[i].Grows ? room - taken : Math.Min(column, widest))];
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
}
