namespace Invoicing.Infrastructure.Documents.Pdf.Bidi;

/// <summary>Rule N0: both brackets of a pair get the same direction.</summary>
internal static class BracketPairs
{
    private const int MaximumOpen = 63;

    internal static void Resolve(IsolatingRun run, int[] codePoints, BidiClass[] original)
    {
        foreach (var (open, close) in Find(run, codePoints))
        {
            if (Direction(run, open, close) is { } direction)
            {
                Set(run, open, direction, original);
                Set(run, close, direction, original);
            }
        }
    }

    private static List<(int Open, int Close)> Find(IsolatingRun run, int[] codePoints)
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new List<(int Closing, int Index)>();
        for (var i = 0; i < run.Types.Length; i++)
        {
            var codePoint = Canonical(codePoints[run.Positions[i]]);
            if (run.Types[i] != BidiClass.ON)
            {
                continue;
            }

            if (UnicodeTables.IsOpeningBracket(codePoint))
            {
                if (open.Count == MaximumOpen)
                {
                    break;
                }

                open.Add((Canonical(UnicodeTables.BracketPartnerOf(codePoint)), i));
            }
            else if (UnicodeTables.IsClosingBracket(codePoint) && open.FindLastIndex(entry => entry.Closing == codePoint) is var match and >= 0)
            {
                pairs.Add((open[match].Index, i));
                open.RemoveRange(match, open.Count - match);
            }
        }

        pairs.Sort();
        return pairs;
    }

    private static BidiClass? Direction(IsolatingRun run, int open, int close)
    {
        var hasOpposite = false;
        for (var i = open + 1; i < close; i++)
        {
            if (Strong(run.Types[i]) is { } inside)
            {
                if (inside == run.Embedding)
                {
                    return inside;
                }

                hasOpposite = true;
            }
        }

        return hasOpposite ? Context(run, open) : null;
    }

    /// <summary>The direction before the pair when that is the one inside, else the embedding's.</summary>
    private static BidiClass Context(IsolatingRun run, int open)
    {
        for (var i = open - 1; i >= 0; i--)
        {
            if (Strong(run.Types[i]) is { } before)
            {
                return before;
            }
        }

        return run.Start;
    }

    private static void Set(IsolatingRun run, int index, BidiClass direction, BidiClass[] original)
    {
        run.Types[index] = direction;

        // Marks on the bracket go with it.
        for (var i = index + 1; i < run.Types.Length && original[run.Positions[i]] == BidiClass.NSM; i++)
        {
            run.Types[i] = direction;
        }
    }

    private static BidiClass? Strong(BidiClass type) => type switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => null,
    };

    /// <summary>Two angle brackets have canonical equivalents.</summary>
    private static int Canonical(int codePoint) => codePoint switch { 0x2329 => 0x3008, 0x232A => 0x3009, _ => codePoint };
}
