using System.Globalization;

namespace Invoicing.Infrastructure.Documents.Pdf.Images;

/// <summary>A picture as the page takes it: without transparency, which archives do not need on white paper.</summary>
public sealed class LogoImage
{
    internal const int MaximumBytes = 1_048_576;
    internal const int MaximumSide = 4_000;
    internal const int MaximumPixels = 4_000_000;

    private LogoImage(int width, int height, string filter, bool isGrey, byte[] stream)
    {
        (Width, Height, Stream) = (width, height, stream);
        var space = isGrey ? "DeviceGray" : "DeviceRGB";
        Entries = string.Create(
            CultureInfo.InvariantCulture,
            $"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /{space} /BitsPerComponent 8 /Filter /{filter}");
    }

    public int Width { get; }

    public int Height { get; }

    internal string Entries { get; }

    internal byte[] Stream { get; }

    /// <summary>Reads the picture, and refuses what a page could not show or what is made to exhaust its reader.</summary>
    /// <param name="mediaType"><c>image/png</c> or <c>image/jpeg</c>.</param>
    /// <param name="content">The file.</param>
    /// <exception cref="Domain.Common.InvoicingException"><c>logo.media_type</c>, <c>logo.too_large</c>, <c>logo.unreadable</c> or <c>logo.unsupported</c>.</exception>
    public static LogoImage Read(string mediaType, ReadOnlyMemory<byte> content)
    {
        if (content.Length > MaximumBytes)
        {
            throw TooLarge();
        }

        switch (mediaType)
        {
            case "image/png":
                var png = PngFile.Parse(content.Span);
                return new LogoImage(png.Width, png.Height, "FlateDecode", png.IsGrey, Objects.Flate.Compress(PngPixels.Of(png)));
            case "image/jpeg":
                var jpeg = JpegFile.Parse(content.Span);
                return new LogoImage(jpeg.Width, jpeg.Height, "DCTDecode", jpeg.IsGrey, content.ToArray());
            default:
                throw LogoErrors.UnknownMediaType(mediaType);
        }
    }

    /// <summary>Looked at before a pixel is read.</summary>
    internal static void RefuseSize(long width, long height)
    {
        if (width == 0 || height == 0)
        {
            throw LogoErrors.Unreadable("it has no pixels");
        }

        if (width > MaximumSide || height > MaximumSide || width * height > MaximumPixels)
        {
            throw TooLarge();
        }
    }

    private static Domain.Common.InvoicingException TooLarge() => LogoErrors.TooLarge(MaximumBytes, MaximumSide, MaximumPixels);
}
