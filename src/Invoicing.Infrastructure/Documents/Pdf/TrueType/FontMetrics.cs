using System.Buffers.Binary;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>What a PDF font descriptor wants to know, in thousandths of the font size.</summary>
internal sealed record FontMetrics(int UnitsPerEm, int Left, int Bottom, int Right, int Top, int Ascent, int Descent, int CapHeight, int Weight)
{
    internal static FontMetrics Read(TrueTypeFont font)
    {
        var head = font.Table("head");
        var hhea = font.Table("hhea");
        var os2 = font.Table("OS/2");
        var unitsPerEm = BinaryPrimitives.ReadUInt16BigEndian(head[18..]);
        var ascent = Scaled(hhea[4..], unitsPerEm);
        return new FontMetrics(
            unitsPerEm,
            Scaled(head[36..], unitsPerEm),
            Scaled(head[38..], unitsPerEm),
            Scaled(head[40..], unitsPerEm),
            Scaled(head[42..], unitsPerEm),
            ascent,
            Scaled(hhea[6..], unitsPerEm),
            // The capital height came with version 2 of the table.
            BinaryPrimitives.ReadUInt16BigEndian(os2) >= 2 ? Scaled(os2[88..], unitsPerEm) : ascent,
            BinaryPrimitives.ReadUInt16BigEndian(os2[4..]));
    }

    /// <summary>Font units as thousandths of the font size.</summary>
    internal int Scale(int units) => ((units * 1000) + (UnitsPerEm / 2)) / UnitsPerEm;

    private static int Scaled(ReadOnlySpan<byte> field, int unitsPerEm) => BinaryPrimitives.ReadInt16BigEndian(field) * 1000 / unitsPerEm;
}
