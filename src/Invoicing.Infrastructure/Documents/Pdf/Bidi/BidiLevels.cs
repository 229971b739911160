namespace Invoicing.Infrastructure.Documents.Pdf.Bidi;

/// <summary>What the explicit controls give each character: its level, and its type where an override changed it.</summary>
internal sealed record BidiLevels(byte[] Levels, BidiClass[] Classes)
{
    internal static bool IsRemoved(BidiClass original) =>
        original is BidiClass.BN or BidiClass.LRE or BidiClass.RLE or BidiClass.LRO or BidiClass.RLO or BidiClass.PDF;
}
