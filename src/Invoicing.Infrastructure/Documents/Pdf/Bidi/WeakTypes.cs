namespace Invoicing.Infrastructure.Documents.Pdf.Bidi;

/// <summary>Rules W1 to W7: numbers, and the signs that belong to them.</summary>
internal static class WeakTypes
{
    internal static void Resolve(IsolatingRun run)
    {
        ResolveMarks(run);
        ResolveArabicNumbers(run);
        ResolveSeparators(run.Types);
        ResolveTerminators(run.Types);
        ResolveEuropeanNumbers(run);
    }

    private static void ResolveMarks(IsolatingRun run)
    {
        var previous = run.Start;
        for (var i = 0; i < run.Types.Length; i++)
        {
            if (run.Types[i] == BidiClass.NSM)
            {
                run.Types[i] = IsolatePairs.IsInitiator(previous) || previous == BidiClass.PDI ? BidiClass.ON : previous;
            }

            previous = run.Types[i];
        }
    }

    private static void ResolveArabicNumbers(IsolatingRun run)
    {
        var strong = run.Start;
        for (var i = 0; i < run.Types.Length; i++)
        {
            if (run.Types[i] is BidiClass.L or BidiClass.R or BidiClass.AL)
            {
                strong = run.Types[i];
            }
            else if (run.Types[i] == BidiClass.EN && strong == BidiClass.AL)
            {
                run.Types[i] = BidiClass.AN;
            }
        }

        for (var i = 0; i < run.Types.Length; i++)
        {
            run.Types[i] = run.Types[i] == BidiClass.AL ? BidiClass.R : run.Types[i];
        }
    }

    private static void ResolveSeparators(BidiClass[] types)
    {
        for (var i = 1; i + 1 < types.Length; i++)
        {
            var (before, after) = (types[i - 1], types[i + 1]);
            if (before == after && ((before == BidiClass.EN && types[i] is BidiClass.ES or BidiClass.CS) || (before == BidiClass.AN && types[i] == BidiClass.CS)))
            {
                types[i] = before;
            }
        }
    }

    private static void ResolveTerminators(BidiClass[] types)
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] != BidiClass.ET)
            {
                continue;
            }

            var end = i;
            while (end < types.Length && types[end] == BidiClass.ET)
            {
                end++;
            }

            if ((i > 0 && types[i - 1] == BidiClass.EN) || (end < types.Length && types[end] == BidiClass.EN))
            {
                types.AsSpan(i, end - i).Fill(BidiClass.EN);
            }

            i = end - 1;
        }
    }

    private static void ResolveEuropeanNumbers(IsolatingRun run)
    {
        var strong = run.Start;
        for (var i = 0; i < run.Types.Length; i++)
        {
            run.Types[i] = run.Types[i] switch
            {
                BidiClass.ES or BidiClass.ET or BidiClass.CS => BidiClass.ON,
                BidiClass.EN when strong == BidiClass.L => BidiClass.L,
                var type => type,
            };
            strong = run.Types[i] is BidiClass.L or BidiClass.R ? run.Types[i] : strong;
        }
    }
}
