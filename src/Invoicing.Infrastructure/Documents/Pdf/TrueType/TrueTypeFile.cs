using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>Puts tables together into a TrueType file with directory and checksums.</summary>
internal sealed class TrueTypeFile
{
    private const uint ChecksumOfFile = 0xB1B0AFBA;
    private const int AdjustmentInHead = 8;

    private readonly SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal);

    internal void Add(string tag, byte[] table)
    {
        if (tag == "head")
        {
            table.AsSpan(AdjustmentInHead, 4).Clear();
        }

        tables.Add(tag, table);
    }

    internal byte[] ToBytes()
    {
        var headerLength = 12 + (16 * tables.Count);
        var file = new byte[headerLength + tables.Values.Sum(table => Padded(table.Length))];
        WriteHeader(file);
        var entry = 12;
        var position = headerLength;
        var headPosition = 0;
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, position);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Checksum(file.AsSpan(position, Padded(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), position);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 12), table.Length);
            headPosition = tag == "head" ? position : headPosition;
            entry += 16;
            position += Padded(table.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headPosition + AdjustmentInHead), unchecked(ChecksumOfFile - Checksum(file)));
        return file;
    }

    private void WriteHeader(Span<byte> file)
    {
        var log = BitOperations.Log2((uint)tables.Count);
        var range = 16 << log;
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)range);
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)((16 * tables.Count) - range));
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> words)
    {
        var sum = 0u;
        for (var i = 0; i < words.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(words[i..]));
        }

        return sum;
    }
}
