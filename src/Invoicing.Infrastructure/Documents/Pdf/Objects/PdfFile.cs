using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Invoicing.Infrastructure.Documents.Pdf.Objects;

/// <summary>Numbered objects, the table of their positions and the trailer of a PDF 1.7 file.</summary>
internal sealed class PdfFile
{
    private readonly PdfBuffer file = new();
    private readonly List<int> positions = [];

    internal PdfFile()
    {
        // Four bytes above 127 tell transfer programs that the file is binary.
        file.Add("%PDF-1.7\n%"u8).Add([0xE2, 0xE3, 0xCF, 0xD3]).Add("\n"u8);
    }

    /// <summary>Takes the next object number, for an object that others refer to before it is written.</summary>
    internal int Reserve()
    {
        positions.Add(0);
        return positions.Count;
    }

    internal int Write(string body) => Write(Reserve(), body);

    internal int Write(int number, string body)
    {
        Begin(number);
        file.Add(body).Add("\nendobj\n"u8);
        return number;
    }

    internal int WriteCompressed(string entries, ReadOnlySpan<byte> content) => WriteStream($"/Filter /FlateDecode {entries}", Compress(content));

    internal static byte[] Compress(ReadOnlySpan<byte> content)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(content);
        }

        return compressed.ToArray();
    }

    internal int WriteStream(string entries, ReadOnlySpan<byte> content)
    {
        var number = Reserve();
        Begin(number);
        file.Add(string.Create(CultureInfo.InvariantCulture, $"<< {entries} /Length {content.Length} >>\nstream\n"));
        file.Add(content).Add("\nendstream\nendobj\n"u8);
        return number;
    }

    internal byte[] Finish(int catalog, int information)
    {
        // The identity follows from the content, so that the same document is the same file.
        var id = Convert.ToHexString(SHA256.HashData(file.Written).AsSpan(0, 16));
        var table = file.Length;
        file.Add(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {positions.Count + 1}\n0000000000 65535 f \n"));
        foreach (var position in positions)
        {
            file.Add(string.Create(CultureInfo.InvariantCulture, $"{position:D10} 00000 n \n"));
        }

        file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {positions.Count + 1} /Root {catalog} 0 R /Info {information} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{table}\n%%EOF\n"));
        return file.Written.ToArray();
    }

    /// <summary>A text string for dictionaries, in UTF-16 with byte order mark.</summary>
    internal static string Text(string value) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(value))}>";

    private void Begin(int number)
    {
        positions[number - 1] = file.Length;
        file.Add(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
    }
}
