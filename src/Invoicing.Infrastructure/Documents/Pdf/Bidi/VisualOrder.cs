namespace Invoicing.Infrastructure.Documents.Pdf.Bidi;

/// <summary>Rule L2: the order from left to right in which the pieces of one line stand.</summary>
internal static class VisualOrder
{
    internal static int[] Of(ReadOnlySpan<byte> levels)
    {
        var order = new int[levels.Length];
        byte highest = 0;
        for (var i = 0; i < levels.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
        }

        for (var level = highest; level > 0; level--)
        {
            for (var i = 0; i < levels.Length; i++)
            {
                var start = i;
                while (i < levels.Length && levels[i] >= level)
                {
                    i++;
                }

                order.AsSpan(start, i - start).Reverse();
            }
        }

        return order;
    }
}
