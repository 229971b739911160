using Invoicing.Application.Invoices.Import;

namespace Invoicing.Infrastructure.Documents.Import.Pdf;

/// <summary>As much of a PDF as it takes to find a file that is embedded in it.</summary>
internal sealed class PdfFile
{
    private const int DeepestReference = 20;
    private const int TailLength = 2_048;

    private readonly ReadOnlyMemory<byte> data;
    private readonly PdfFilters filters = new();
    private readonly PdfCrossReferences references;
    private readonly Dictionary<int, object?> objects = [];
    private readonly Dictionary<int, (PdfStream Stream, ReadOnlyMemory<byte> Content)> packed = [];
    private int depth;

    /// <exception cref="Domain.Common.InvoicingException">Unprocessable <c>import.pdf_invalid</c>, <c>import.pdf_encrypted</c>.</exception>
    public PdfFile(ReadOnlyMemory<byte> file)
    {
        // Offsets count from the header, whatever stands in front of it.
        data = file[Math.Max(0, file.Span.IndexOf("%PDF-"u8))..];
        references = new PdfCrossReferences(data, ReadAt, stream => filters.Unpack(stream, value => value));
        references.Read(StartOfReferences());
        if (references.Trailer.GetValueOrDefault("Encrypt") is not null)
        {
            throw ImportErrors.PdfEncrypted();
        }
    }

    public PdfDictionary Catalog => Resolve(references.Trailer.GetValueOrDefault("Root")) as PdfDictionary ?? throw ImportErrors.PdfBroken("it has no catalog.");

    public ReadOnlyMemory<byte> Unpack(PdfStream stream) => filters.Unpack(stream, Resolve);

    /// <summary>What a reference stands for; null where it leads nowhere. Anything else stands for itself.</summary>
    public object? Resolve(object? value)
    {
        if (value is not PdfReference { Number: var number })
        {
            return value;
        }

        if (objects.TryGetValue(number, out var known))
        {
            return known;
        }

        if (++depth > DeepestReference)
        {
            throw ImportErrors.PdfBroken("its objects refer to each other in a circle.");
        }

        var found = references.Find(number) switch
        {
            null => null,
            { Stream: { } stream, Offset: var index } => ReadPacked(stream, index),
            { Offset: var offset } => ReadAt(offset),
        };
        found = found is PdfReference ? Resolve(found) : found;
        depth--;
        return objects[number] = found;
    }

    private int StartOfReferences()
    {
        var tail = data.Span[Math.Max(0, data.Length - TailLength)..];
        var at = tail.LastIndexOf("startxref"u8);
        return at >= 0 && new PdfLexer(data, data.Length - tail.Length + at + "startxref".Length).Read() is decimal and >= 0 and var start && start < data.Length
            ? (int)start
            : throw ImportErrors.PdfBroken("it does not say where its cross references are; it may be cut off.");
    }

    private object? ReadAt(int offset)
    {
        var lexer = new PdfLexer(data, offset);
        _ = lexer.ReadNumber();
        _ = lexer.ReadNumber();
        if (!lexer.TryReadWord("obj"))
        {
            throw ImportErrors.PdfBroken("there is no object where one should be.");
        }

        var value = lexer.Read();
        return value is PdfDictionary dictionary && lexer.TryReadWord("stream") ? new PdfStream(dictionary, BytesOf(dictionary, lexer.Position)) : value;
    }

    private ReadOnlyMemory<byte> BytesOf(PdfDictionary dictionary, int position)
    {
        var rest = position < data.Length ? data[position..] : throw ImportErrors.PdfBroken("a stream has no end.");
        rest = rest[(rest.Span.StartsWith("\r\n"u8) ? 2 : 1)..];
        if (Resolve(dictionary["Length"]) is decimal and >= 0 and var length && length <= rest.Length && rest.Span[(int)length..].TrimStart("\r\n\t "u8).StartsWith("endstream"u8))
        {
            return rest[..(int)length];
        }

        var end = rest.Span.IndexOf("endstream"u8);
        return end < 0 ? throw ImportErrors.PdfBroken("a stream has no end.") : rest[..end];
    }

    private object? ReadPacked(int number, int index)
    {
        if (!packed.TryGetValue(number, out var found))
        {
            // An object stream never lies in another one.
            found = references.Find(number) is { Stream: null, Offset: var offset } && ReadAt(offset) is PdfStream stream
                ? (stream, Unpack(stream))
                : throw ImportErrors.PdfBroken("an object stream is missing.");
            packed[number] = found;
        }

        var first = found.Stream.Dictionary["First"] is decimal and >= 0 and var given ? given : throw ImportErrors.PdfBroken("an object stream is damaged.");
        var heads = new PdfLexer(found.Content, 0);
        for (var skipped = 0; skipped < 2 * index; skipped++)
        {
            _ = heads.ReadNumber();
        }

        _ = heads.ReadNumber();
        var start = first + heads.ReadNumber();
        return start >= 0 && start < found.Content.Length ? new PdfLexer(found.Content, (int)start).Read() : throw ImportErrors.PdfBroken("an object stream is damaged.");
    }
}
