namespace Invoicing.Infrastructure.Documents.Import.Pdf;

internal sealed record PdfName(string Text);

internal sealed record PdfReference(int Number);

/// <summary>What is no object: <c>obj</c>, <c>stream</c>, <c>R</c> and the like.</summary>
internal sealed record PdfWord(string Text);

internal sealed record PdfText(byte[] Bytes);

internal sealed record PdfArray(IReadOnlyList<object?> Items);

internal sealed record PdfDictionary(IReadOnlyDictionary<string, object?> Entries)
{
    public object? this[string key] => Entries.GetValueOrDefault(key);
}

/// <param name="Bytes">As they stand in the file.</param>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Bytes);
