namespace Invoicing.Infrastructure.Documents.Pdf.Bidi;

/// <summary>Rule X10: level runs, joined over the isolates between them.</summary>
internal static class IsolatingRuns
{
    internal static List<IsolatingRun> Find(BidiClass[] original, int[] isolates, BidiLevels state, byte paragraph)
    {
        var sequences = new List<IsolatingRun>();
        var runs = LevelRuns(original, state.Levels);
        var runStartingAt = runs.ToDictionary(run => run[0]);
        foreach (var run in runs)
        {
            if (original[run[0]] == BidiClass.PDI && isolates[run[0]] >= 0)
            {
                // Goes on from the run of its initiator.
                continue;
            }

            var positions = new List<int>(run);
            while (IsolatePairs.IsInitiator(original[positions[^1]]) && isolates[positions[^1]] >= 0)
            {
                positions.AddRange(runStartingAt[isolates[positions[^1]]]);
            }

            sequences.Add(Sequence(positions, original, isolates, state, paragraph));
        }

        return sequences;
    }

    private static List<List<int>> LevelRuns(BidiClass[] original, byte[] levels)
    {
        var runs = new List<List<int>>();
        for (var i = 0; i < levels.Length; i++)
        {
            if (BidiLevels.IsRemoved(original[i]))
            {
                continue;
            }

            if (runs.Count == 0 || levels[runs[^1][^1]] != levels[i])
            {
                runs.Add([]);
            }

            runs[^1].Add(i);
        }

        return runs;
    }

    private static IsolatingRun Sequence(List<int> positions, BidiClass[] original, int[] isolates, BidiLevels state, byte paragraph)
    {
        var level = state.Levels[positions[0]];
        var before = Neighbour(positions[0], -1);
        var after = IsolatePairs.IsInitiator(original[positions[^1]]) && isolates[positions[^1]] < 0 ? paragraph : Neighbour(positions[^1], 1);
        return new IsolatingRun(
            positions, [.. positions.Select(position => state.Classes[position])], level, Strong(Math.Max(level, before)), Strong(Math.Max(level, after)));

        byte Neighbour(int position, int step)
        {
            position += step;
            while (position >= 0 && position < original.Length && BidiLevels.IsRemoved(original[position]))
            {
                position += step;
            }

            return position >= 0 && position < original.Length ? state.Levels[position] : paragraph;
        }
    }

    private static BidiClass Strong(int level) => (level & 1) == 1 ? BidiClass.R : BidiClass.L;
}
