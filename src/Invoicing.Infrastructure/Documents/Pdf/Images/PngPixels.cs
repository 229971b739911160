using System.IO.Compression;

namespace Invoicing.Infrastructure.Documents.Pdf.Images;

/// <summary>Decodes rows into 8 bits a channel, and lays what is transparent on white.</summary>
internal static class PngPixels
{
    internal static byte[] Of(PngFile png)
    {
        var bits = png.Channels * png.Depth;
        var pixel = Math.Max(1, bits / 8);
        var length = ((png.Width * bits) + 7) / 8;
        var (row, previous) = (new byte[length + 1], new byte[length + 1]);
        var colours = png.IsGrey ? 1 : 3;
        var pixels = new byte[png.Width * png.Height * colours];
        try
        {
            using var rows = new ZLibStream(png.Data, CompressionMode.Decompress);
            for (var y = 0; y < png.Height; y++)
            {
                rows.ReadExactly(row);
                Unfilter(row[0], row.AsSpan(1), previous.AsSpan(1), pixel);
                Convert(png, row.AsSpan(1), pixels.AsSpan(y * png.Width * colours, png.Width * colours));
                (row, previous) = (previous, row);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            throw LogoErrors.Unreadable("its pixels are broken");
        }

        return pixels;
    }

    private static void Unfilter(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var left = i < pixel ? 0 : row[i - pixel];
            var corner = i < pixel ? 0 : above[i - pixel];
            row[i] += (byte)(filter switch
            {
                0 => 0,
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Paeth(left, above[i], corner),
                _ => throw LogoErrors.Unreadable("a row has an unknown filter"),
            });
        }
    }

    private static int Paeth(int left, int above, int corner)
    {
        var (toLeft, toAbove, toCorner) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        if (toLeft <= toAbove && toLeft <= toCorner)
        {
            return left;
        }

        return toAbove <= toCorner ? above : corner;
    }

    private static void Convert(PngFile png, ReadOnlySpan<byte> row, Span<byte> to)
    {
        var colours = png.IsGrey ? 1 : 3;
        var hasAlpha = png.Color is PngColor.GreyAlpha or PngColor.RgbAlpha;
        for (var x = 0; x < png.Width; x++)
        {
            var target = to.Slice(x * colours, colours);
            if (png.Color == PngColor.Palette)
            {
                FromPalette(png, Sample(row, x, png.Depth), target);
                continue;
            }

            var first = x * png.Channels;
            var alpha = hasAlpha ? Scaled(Sample(row, first + colours, png.Depth), png.Depth) : IsKeyed(png, row, first, colours) ? 0 : 255;
            for (var c = 0; c < colours; c++)
            {
                target[c] = OnWhite(Scaled(Sample(row, first + c, png.Depth), png.Depth), alpha);
            }
        }
    }

    private static void FromPalette(PngFile png, int index, Span<byte> target)
    {
        if ((index * 3) + 3 > png.Palette.Length)
        {
            throw LogoErrors.Unreadable("a colour is not in its palette");
        }

        var alpha = index < png.Transparency.Length ? png.Transparency[index] : 255;
        for (var c = 0; c < 3; c++)
        {
            target[c] = OnWhite(png.Palette[(index * 3) + c], alpha);
        }
    }

    private static bool IsKeyed(PngFile png, ReadOnlySpan<byte> row, int first, int colours)
    {
        if (png.Transparency.Length < colours * 2)
        {
            return false;
        }

        for (var c = 0; c < colours; c++)
        {
            if (Sample(row, first + c, png.Depth) != ((png.Transparency[c * 2] << 8) | png.Transparency[(c * 2) + 1]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Sample(ReadOnlySpan<byte> row, int index, int depth) => depth switch
    {
        8 => row[index],
        16 => (row[index * 2] << 8) | row[(index * 2) + 1],
        _ => (row[index * depth / 8] >> (8 - depth - (index * depth % 8))) & ((1 << depth) - 1),
    };

    private static int Scaled(int sample, int depth) => depth == 16 ? sample >> 8 : sample * 255 / ((1 << depth) - 1);

    private static byte OnWhite(int value, int alpha) => (byte)(255 - ((255 - value) * alpha / 255));
}
