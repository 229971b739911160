using System.Buffers.Binary;
using System.IO.Compression;

namespace Invoicing.Infrastructure.Tests.Documents;

/// <summary>Pictures for the tests, made from nothing.</summary>
internal static class Logo
{
    private const int Side = 240;

    /// <summary>A disc with a hill and a star, transparent around it.</summary>
    internal static byte[] Png((byte Red, byte Green, byte Blue) colour)
    {
        var rows = new byte[Side * ((Side * 4) + 1)];
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                var at = (y * ((Side * 4) + 1)) + 1 + (x * 4);
                var cover = Cover(x, y);
                (rows[at], rows[at + 1], rows[at + 2], rows[at + 3]) = (colour.Red, colour.Green, colour.Blue, (byte)(255 * cover / 16));
            }
        }

        return Png(Side, Side, 8, 6, rows);
    }

    /// <param name="rows">Each begins with its filter.</param>
    /// <param name="chunks">Further chunks before the pixels.</param>
    internal static byte[] Png(int width, int height, byte depth, byte color, byte[] rows, byte interlace = 0, params (string Name, byte[] Data)[] chunks)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (depth, color, interlace);
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(rows);
        }

        return [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. Chunk("IHDR", header), .. chunks.SelectMany(chunk => Chunk(chunk.Name, chunk.Data)), .. Chunk("IDAT", data.ToArray()), .. Chunk("IEND", [])];
    }

    // Sixteen samples a pixel make smooth edges.
    private static int Cover(int x, int y)
    {
        var cover = 0;
        for (var i = 0; i < 16; i++)
        {
            cover += IsInked(x + (((i % 4) + 0.5) / 4), y + (((i / 4) + 0.5) / 4)) ? 1 : 0;
        }

        return cover;
    }

    private static bool IsInked(double x, double y)
    {
        const double middle = Side / 2d;
        var isDisc = Math.Pow(x - middle, 2) + Math.Pow(y - middle, 2) < middle * middle;
        var isHill = y > 150 + (Math.Abs(x - 150) * 0.55) - 45 && y < 186;
        var isSun = Math.Pow(x - 86, 2) + Math.Pow(y - 88, 2) < 26 * 26;
        return isDisc && !isHill && !isSun;
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        var body = System.Text.Encoding.ASCII.GetBytes(name).Concat(data).ToArray();
        var (length, check) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(check, Crc(body));
        return [.. length, .. body, .. check];
    }

    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
