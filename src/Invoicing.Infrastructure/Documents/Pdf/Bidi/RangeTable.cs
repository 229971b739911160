namespace Invoicing.Infrastructure.Documents.Pdf.Bidi;

/// <summary>A property of all characters: each value holds from its character to the next one listed.</summary>
internal sealed class RangeTable
{
    private readonly int[] starts;
    private readonly byte[] values;

    internal RangeTable(IReadOnlyList<(int Start, string Value)> ranges)
    {
        Names = [.. ranges.Select(range => range.Value).Distinct(StringComparer.Ordinal)];
        starts = [.. ranges.Select(range => range.Start)];
        values = [.. ranges.Select(range => (byte)Array.IndexOf(Names, range.Value))];
    }

    internal string[] Names { get; }

    internal int IndexOf(int codePoint)
    {
        var found = Array.BinarySearch(starts, codePoint);
        return values[found >= 0 ? found : ~found - 1];
    }

    internal string ValueOf(int codePoint) => Names[IndexOf(codePoint)];
}
