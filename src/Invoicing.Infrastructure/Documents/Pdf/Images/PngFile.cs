using System.Buffers.Binary;

namespace Invoicing.Infrastructure.Documents.Pdf.Images;

/// <summary>The chunks of a PNG file that its picture is made of, as ISO 15948 has them.</summary>
internal sealed class PngFile
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    private readonly MemoryStream data = new();

    private PngFile()
    {
    }

    internal int Width { get; private set; }

    internal int Height { get; private set; }

    internal int Depth { get; private set; }

    internal PngColor Color { get; private set; }

    internal byte[] Palette { get; private set; } = [];

    /// <summary>Alpha of the palette, or the one colour that is transparent.</summary>
    internal byte[] Transparency { get; private set; } = [];

    internal bool IsGrey => Color is PngColor.Grey or PngColor.GreyAlpha;

    internal int Channels => Color switch
    {
        PngColor.GreyAlpha => 2,
        PngColor.Rgb => 3,
        PngColor.RgbAlpha => 4,
        _ => 1,
    };

    /// <summary>Compressed rows.</summary>
    internal Stream Data
    {
        get
        {
            data.Position = 0;
            return data;
        }
    }

    internal static PngFile Parse(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith(Signature))
        {
            throw LogoErrors.Unreadable("it is no PNG file");
        }

        var png = new PngFile();
        var rest = content[Signature.Length..];
        while (png.Take(ref rest))
        {
        }

        return png.Width > 0 && png.data.Length > 0 && (png.Color != PngColor.Palette || png.Palette.Length > 0)
            ? png
            : throw LogoErrors.Unreadable("a part is missing");
    }

    /// <returns>Whether another chunk follows.</returns>
    private bool Take(ref ReadOnlySpan<byte> rest)
    {
        const int around = 12;
        if (rest.Length < around || BinaryPrimitives.ReadUInt32BigEndian(rest) is var length && length > rest.Length - around)
        {
            throw LogoErrors.Unreadable("it is cut off");
        }

        var name = rest.Slice(4, 4);
        var body = rest.Slice(8, (int)length);
        rest = rest[((int)length + around)..];
        if (name.SequenceEqual("IHDR"u8))
        {
            TakeHeader(body);
        }
        else if (name.SequenceEqual("PLTE"u8))
        {
            Palette = body.ToArray();
        }
        else if (name.SequenceEqual("tRNS"u8))
        {
            Transparency = body.ToArray();
        }
        else if (name.SequenceEqual("IDAT"u8))
        {
            data.Write(body);
        }

        return !name.SequenceEqual("IEND"u8);
    }

    private void TakeHeader(ReadOnlySpan<byte> body)
    {
        if (body.Length != 13)
        {
            throw LogoErrors.Unreadable("its header is broken");
        }

        LogoImage.RefuseSize(BinaryPrimitives.ReadUInt32BigEndian(body), BinaryPrimitives.ReadUInt32BigEndian(body[4..]));
        (Width, Height) = (BinaryPrimitives.ReadInt32BigEndian(body), BinaryPrimitives.ReadInt32BigEndian(body[4..]));
        (Depth, Color) = (body[8], (PngColor)body[9]);
        if (!IsKnown(Color, Depth))
        {
            throw LogoErrors.Unreadable("its kind of colours is unknown");
        }

        if (body[12] != 0)
        {
            throw LogoErrors.Unsupported("interlaced");
        }
    }

    private static bool IsKnown(PngColor color, int depth) => color switch
    {
        PngColor.Grey => depth is 1 or 2 or 4 or 8 or 16,
        PngColor.Palette => depth is 1 or 2 or 4 or 8,
        PngColor.Rgb or PngColor.GreyAlpha or PngColor.RgbAlpha => depth is 8 or 16,
        _ => false,
    };
}

/// <summary>Numbered as in the file's header.</summary>
internal enum PngColor
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    RgbAlpha = 6,
}
