using System.Buffers.Binary;
using Invoicing.Application.Invoices.Import;

namespace Invoicing.Infrastructure.Documents.Import.Pdf;

/// <summary>
/// Where each object stands: the tables and streams of cross references, the newest first, as ISO 32000-1, 7.5.4 to 7.5.8 has them.
/// </summary>
/// <param name="readAt">Reads the object at a place of the file.</param>
/// <param name="unpack">Gives the bytes of a stream.</param>
internal sealed class PdfCrossReferences(ReadOnlyMemory<byte> data, Func<int, object?> readAt, Func<PdfStream, ReadOnlyMemory<byte>> unpack)
{
    private const int MostObjects = 1_000_000;
    private const int MostSections = 1_000;

    private readonly Dictionary<int, Place> _places = [];

    /// <param name="Offset">In the file, or in the object stream the number of the entry.</param>
    /// <param name="Stream">The number of the object stream; null where the object stands alone.</param>
    internal sealed record Place(int Offset, int? Stream);

    /// <summary>The newest entries of all trailers.</summary>
    public Dictionary<string, object?> Trailer { get; } = [];

    public Place? Find(int number) => _places.GetValueOrDefault(number);

    public void Read(int start)
    {
        var waiting = new Queue<int>([start]);
        var seen = new HashSet<int>();
        while (waiting.TryDequeue(out var offset))
        {
            if (!seen.Add(offset) || seen.Count > MostSections)
            {
                continue;
            }

            var trailer = ReadSection(offset);
            foreach (var (key, value) in trailer.Entries)
            {
                Trailer.TryAdd(key, value);
            }

            // A hybrid file: the stream has what readers of the old table are not to see, and comes before older sections.
            foreach (var older in new[] { trailer["XRefStm"], trailer["Prev"] }.OfType<decimal>())
            {
                waiting.Enqueue(PlaceOf(older));
            }
        }
    }

    private PdfDictionary ReadSection(int offset)
    {
        var lexer = new PdfLexer(data, offset);
        if (lexer.TryReadWord("xref"))
        {
            return ReadTable(lexer);
        }

        return readAt(offset) is PdfStream { Dictionary: var dictionary } stream && dictionary["Type"] is PdfName { Text: "XRef" }
            ? ReadStream(stream)
            : throw ImportErrors.PdfBroken("there are no cross references where they should be.");
    }

    private PdfDictionary ReadTable(PdfLexer lexer)
    {
        while (!lexer.TryReadWord("trailer"))
        {
            var (first, count) = (Whole(lexer.ReadNumber()), Whole(lexer.ReadNumber()));
            for (var at = 0; at < count; at++)
            {
                var offset = lexer.ReadNumber();
                _ = lexer.ReadNumber();
                if (lexer.Read() is PdfWord { Text: "n" })
                {
                    Add(first + at, new Place(PlaceOf(offset), null));
                }
            }
        }

        return lexer.Read() as PdfDictionary ?? throw ImportErrors.PdfBroken("it has no trailer.");
    }

    private PdfDictionary ReadStream(PdfStream stream)
    {
        var dictionary = stream.Dictionary;
        int[] widths = [.. Numbers(dictionary["W"])];
        if (widths.Length != 3 || widths.Any(width => width > 8))
        {
            throw ImportErrors.PdfBroken("its cross references are of an unknown form.");
        }

        var rows = unpack(stream);
        int[] sections = dictionary["Index"] is PdfArray index ? [.. Numbers(index)] : [0, Whole(dictionary["Size"])];
        foreach (var section in sections.Chunk(2).Where(section => section.Length == 2))
        {
            for (var at = 0; at < section[1] && rows.Length >= widths.Sum(); at++)
            {
                AddRow(section[0] + at, rows.Span, widths);
                rows = rows[widths.Sum()..];
            }
        }

        return dictionary;
    }

    private void AddRow(int number, ReadOnlySpan<byte> row, int[] widths)
    {
        var kind = widths[0] == 0 ? 1 : Field(row[..widths[0]]);
        var second = Field(row.Slice(widths[0], widths[1]));
        var third = Field(row.Slice(widths[0] + widths[1], widths[2]));
        if (kind is 1 or 2)
        {
            Add(number, kind == 1 ? new Place(PlaceOf(second), null) : new Place(Whole((decimal)third), Whole((decimal)second)));
        }
    }

    private void Add(int number, Place place)
    {
        if (_places.Count >= MostObjects)
        {
            throw ImportErrors.PdfBroken("it has more objects than any invoice needs.");
        }

        _places.TryAdd(number, place);
    }

    private static ulong Field(ReadOnlySpan<byte> bytes)
    {
        Span<byte> whole = stackalloc byte[8];
        bytes.CopyTo(whole[(8 - bytes.Length)..]);
        return BinaryPrimitives.ReadUInt64BigEndian(whole);
    }

    private static IEnumerable<int> Numbers(object? array) => ((array as PdfArray)?.Items ?? []).Select(Whole);

    private static int Whole(object? number) =>
        number is decimal and >= 0 and <= int.MaxValue and var whole ? (int)whole : throw ImportErrors.PdfBroken("a number is out of range.");

    private int PlaceOf(decimal offset) => offset >= 0 && offset < data.Length ? (int)offset : throw ImportErrors.PdfBroken("an object lies outside of the file.");
}
