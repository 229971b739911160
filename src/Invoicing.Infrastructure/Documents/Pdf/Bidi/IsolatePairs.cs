namespace Invoicing.Infrastructure.Documents.Pdf.Bidi;

/// <summary>Matching isolate initiators and their ends (BD9), and the first strong character outside of them (P2).</summary>
internal static class IsolatePairs
{
    /// <returns>For each initiator its end and for each end its initiator; -1 where there is none.</returns>
    internal static int[] Find(ReadOnlySpan<BidiClass> classes)
    {
        var partners = new int[classes.Length];
        Array.Fill(partners, -1);
        var open = new Stack<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            if (IsInitiator(classes[i]))
            {
                open.Push(i);
            }
            else if (classes[i] == BidiClass.PDI && open.TryPop(out var initiator))
            {
                partners[initiator] = i;
                partners[i] = initiator;
            }
        }

        return partners;
    }

    internal static bool IsInitiator(BidiClass type) => type is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    internal static BidiClass FirstStrong(ReadOnlySpan<BidiClass> classes, int[] isolates, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (classes[i] is BidiClass.L or BidiClass.R or BidiClass.AL)
            {
                return classes[i];
            }

            if (IsInitiator(classes[i]))
            {
                i = isolates[i] >= 0 ? isolates[i] : end;
            }
        }

        return BidiClass.ON;
    }
}
