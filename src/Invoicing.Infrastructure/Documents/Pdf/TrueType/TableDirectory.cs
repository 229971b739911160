using System.Text;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>Where the tables of a face lie in its file, which may be a collection of faces.</summary>
internal static class TableDirectory
{
    internal const int EntryLength = 16;
    internal const int HeaderLength = 12;

    internal static Dictionary<string, (int Offset, int Length)> Read(ReadOnlySpan<byte> file, int face)
    {
        var start = IsCollection(file) ? file.Offset32(HeaderLength + (4 * face)) : 0;
        var tables = new Dictionary<string, (int Offset, int Length)>(StringComparer.Ordinal);
        for (var i = 0; i < file.U16(start + 4); i++)
        {
            var entry = file.Slice(start + HeaderLength + (EntryLength * i), EntryLength);
            var (offset, length) = (entry.Offset32(8), entry.Offset32(12));
            if (offset < 0 || length < 0 || offset > file.Length - length)
            {
                throw new InvalidDataException("The font ends before its tables do.");
            }

            tables[Encoding.ASCII.GetString(entry[..4])] = (offset, length);
        }

        return tables;
    }

    internal static int CountFaces(ReadOnlySpan<byte> file) => IsCollection(file) ? file.Offset32(8) : 1;

    private static bool IsCollection(ReadOnlySpan<byte> file) => file.StartsWith("ttcf"u8);
}
