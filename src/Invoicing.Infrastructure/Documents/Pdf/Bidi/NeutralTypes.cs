namespace Invoicing.Infrastructure.Documents.Pdf.Bidi;

/// <summary>Rules N1 and N2 for spaces and signs, then I1 and I2.</summary>
internal static class NeutralTypes
{
    internal static void Resolve(IsolatingRun run)
    {
        for (var i = 0; i < run.Types.Length; i++)
        {
            if (!IsNeutral(run.Types[i]))
            {
                continue;
            }

            var end = i;
            while (end < run.Types.Length && IsNeutral(run.Types[end]))
            {
                end++;
            }

            var before = i > 0 ? Direction(run.Types[i - 1]) : run.Start;
            var after = end < run.Types.Length ? Direction(run.Types[end]) : run.End;
            run.Types.AsSpan(i, end - i).Fill(before == after ? before : run.Embedding);
            i = end - 1;
        }
    }

    internal static void AddImplicitLevels(IsolatingRun run, byte[] levels)
    {
        for (var i = 0; i < run.Types.Length; i++)
        {
            levels[run.Positions[i]] = (byte)(run.Level + ((run.Level & 1, run.Types[i]) switch
            {
                (0, BidiClass.R) => 1,
                (0, BidiClass.AN or BidiClass.EN) => 2,
                (1, BidiClass.L or BidiClass.EN or BidiClass.AN) => 1,
                _ => 0,
            }));
        }
    }

    private static bool IsNeutral(BidiClass type) =>
        type is BidiClass.B or BidiClass.S or BidiClass.WS or BidiClass.ON or BidiClass.LRI or BidiClass.RLI or BidiClass.FSI or BidiClass.PDI;

    private static BidiClass Direction(BidiClass type) => type is BidiClass.EN or BidiClass.AN ? BidiClass.R : type;
}
