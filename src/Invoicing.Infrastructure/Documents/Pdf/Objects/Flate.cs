using System.IO.Compression;

namespace Invoicing.Infrastructure.Documents.Pdf.Objects;

internal static class Flate
{
    internal static byte[] Compress(ReadOnlySpan<byte> content)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(content);
        }

        return compressed.ToArray();
    }
}
