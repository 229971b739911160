namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>One step of <c>GSUB</c> or <c>GPOS</c>; extensions are already resolved.</summary>
/// <param name="Subtables">Where each starts in the table; the first that fits a glyph is applied.</param>
internal sealed record Lookup(int Type, int Flags, int? MarkSet, IReadOnlyList<int> Subtables)
{
    internal bool IgnoresBases => (Flags & 2) != 0;

    internal bool IgnoresLigatures => (Flags & 4) != 0;

    internal bool IgnoresMarks => (Flags & 8) != 0;

    internal int MarkClass => Flags >> 8;
}
