namespace Invoicing.Infrastructure.Documents.Pdf.Bidi;

/// <summary>An isolating run sequence: characters of one level that are resolved together, and what stands at its ends.</summary>
/// <param name="Positions">Where its characters stand in the paragraph.</param>
/// <param name="Types">Their types, changed by each rule in turn.</param>
internal sealed record IsolatingRun(IReadOnlyList<int> Positions, BidiClass[] Types, byte Level, BidiClass Start, BidiClass End)
{
    internal BidiClass Embedding => (Level & 1) == 1 ? BidiClass.R : BidiClass.L;
}
