using System.Collections;
using QRCoder;

namespace Invoicing.Infrastructure.Documents.Pdf.Payments;

/// <summary>The dark cells of a QR code, without the quiet zone. Both standards ask for error correction M and UTF-8.</summary>
internal static class QrMatrix
{
    private const int QuietZone = 4;

    internal static IReadOnlyList<BitArray> Of(string payload)
    {
        using var code = QRCodeGenerator.GenerateQrCode(payload, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        var size = code.ModuleMatrix.Count - (2 * QuietZone);
        return [.. code.ModuleMatrix.Skip(QuietZone).Take(size).Select(row => Cut(row, size))];
    }

    private static BitArray Cut(BitArray row, int size)
    {
        var cut = new BitArray(size);
        for (var x = 0; x < size; x++)
        {
            cut[x] = row[x + QuietZone];
        }

        return cut;
    }
}
