using System.IO.Compression;
using Invoicing.Application.Invoices.Import;

namespace Invoicing.Infrastructure.Documents.Import.Pdf;

/// <summary>Unpacks streams, as far as there is room: a few bytes can stand for gigabytes.</summary>
internal sealed class PdfFilters
{
    private const int MostUnpacked = 64 * 1_024 * 1_024;

    private int _left = MostUnpacked;

    /// <param name="resolve">Gives what a reference stands for.</param>
    public ReadOnlyMemory<byte> Unpack(PdfStream stream, Func<object?, object?> resolve)
    {
        var parameters = Listed(resolve(stream.Dictionary["DecodeParms"]));
        var bytes = stream.Bytes;
        foreach (var (filter, at) in Listed(resolve(stream.Dictionary["Filter"])).Select((filter, at) => (resolve(filter), at)))
        {
            if (filter is not PdfName { Text: "FlateDecode" or "Fl" })
            {
                throw ImportErrors.PdfBroken($"the stream has the filter {(filter as PdfName)?.Text}; only FlateDecode is read.");
            }

            bytes = PdfPredictor.Undo(Inflate(bytes), at < parameters.Count ? resolve(parameters[at]) as PdfDictionary : null);
        }

        return bytes;
    }

    private byte[] Inflate(ReadOnlyMemory<byte> packed)
    {
        using var plain = new MemoryStream();
        using var inflater = new ZLibStream(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
        var buffer = new byte[81_920];
        try
        {
            while (inflater.Read(buffer) is > 0 and var read)
            {
                _left -= read;
                if (_left < 0)
                {
                    throw ImportErrors.PdfBroken("its streams unpack to more than any invoice has.");
                }

                plain.Write(buffer.AsSpan(0, read));
            }
        }
        catch (InvalidDataException)
        {
            throw ImportErrors.PdfBroken("a compressed stream is damaged.");
        }

        return plain.ToArray();
    }

    private static IReadOnlyList<object?> Listed(object? value) => value switch
    {
        null => [],
        PdfArray array => array.Items,
        _ => [value],
    };
}
