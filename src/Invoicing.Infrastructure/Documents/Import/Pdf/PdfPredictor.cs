using Invoicing.Application.Invoices.Import;

namespace Invoicing.Infrastructure.Documents.Import.Pdf;

/// <summary>The filters of PNG, by which cross references are packed: each row tells how it differs from its left or upper neighbour.</summary>
internal static class PdfPredictor
{
    private const int FirstOfPng = 10;
    private const int WidestRow = 65_536;

    public static byte[] Undo(byte[] data, PdfDictionary? parameters)
    {
        if (NumberOf(parameters, "Predictor", 1) < FirstOfPng)
        {
            return NumberOf(parameters, "Predictor", 1) == 1 ? data : throw ImportErrors.PdfBroken("a stream is packed in a way that is not read.");
        }

        var pixel = Math.Max(1, NumberOf(parameters, "Colors", 1) * NumberOf(parameters, "BitsPerComponent", 8) / 8);
        var width = ((NumberOf(parameters, "Columns", 1) * NumberOf(parameters, "Colors", 1) * NumberOf(parameters, "BitsPerComponent", 8)) + 7) / 8;
        if (width is < 1 or > WidestRow)
        {
            throw ImportErrors.PdfBroken("a stream has rows of an impossible width.");
        }

        var rows = data.Length / (width + 1);
        var plain = new byte[rows * width];
        for (var row = 0; row < rows; row++)
        {
            var above = row == 0 ? new byte[width] : plain.AsSpan((row - 1) * width, width);
            Undo(data[row * (width + 1)], data.AsSpan((row * (width + 1)) + 1, width), above, plain.AsSpan(row * width, width), pixel);
        }

        return plain;
    }

    private static void Undo(byte kind, ReadOnlySpan<byte> packed, ReadOnlySpan<byte> above, Span<byte> plain, int pixel)
    {
        for (var at = 0; at < packed.Length; at++)
        {
            var (left, corner) = at < pixel ? ((byte)0, (byte)0) : (plain[at - pixel], above[at - pixel]);
            plain[at] = (byte)(packed[at] + kind switch
            {
                0 => 0,
                1 => left,
                2 => above[at],
                3 => (left + above[at]) / 2,
                4 => Paeth(left, above[at], corner),
                _ => throw ImportErrors.PdfBroken("a stream is packed in a way that is not read."),
            });
        }
    }

    private static byte Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return (byte)(toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner);
    }

    private static int NumberOf(PdfDictionary? parameters, string name, int otherwise) =>
        parameters?[name] is decimal and >= 0 and <= WidestRow and var number ? (int)number : otherwise;
}
