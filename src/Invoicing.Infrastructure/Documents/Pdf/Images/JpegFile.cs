using System.Buffers.Binary;

namespace Invoicing.Infrastructure.Documents.Pdf.Images;

/// <summary>What the page has to know of a JPEG file; its pixels are left to the reader.</summary>
internal sealed record JpegFile(int Width, int Height, bool IsGrey)
{
    private const byte Marker = 0xFF;
    private const byte StartOfScan = 0xDA;

    internal static JpegFile Parse(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith((ReadOnlySpan<byte>)[Marker, 0xD8]))
        {
            throw LogoErrors.Unreadable("it is no JPEG file");
        }

        JpegFile? frame = null;
        var rest = content[2..];
        while (true)
        {
            var kind = Segment(ref rest, out var body);
            if (kind == StartOfScan)
            {
                break;
            }

            frame = IsFrame(kind) ? Frame(kind, body) : frame;
        }

        var isWhole = rest.LastIndexOf((ReadOnlySpan<byte>)[Marker, 0xD9]) >= 0;
        return frame is not null && isWhole ? frame : throw LogoErrors.Unreadable("it is cut off");
    }

    private static byte Segment(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> body)
    {
        // Any number of fill bytes may stand before a marker.
        while (rest.Length > 1 && rest[0] == Marker && rest[1] == Marker)
        {
            rest = rest[1..];
        }

        if (rest.Length < 4 || rest[0] != Marker || BinaryPrimitives.ReadUInt16BigEndian(rest[2..]) is var length && (length < 2 || length + 2 > rest.Length))
        {
            throw LogoErrors.Unreadable("it is cut off");
        }

        var kind = rest[1];
        body = rest.Slice(4, length - 2);
        rest = rest[(length + 2)..];
        return kind;
    }

    private static bool IsFrame(byte kind) => kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static JpegFile Frame(byte kind, ReadOnlySpan<byte> body)
    {
        if (body.Length < 6)
        {
            throw LogoErrors.Unreadable("its header is broken");
        }

        var (height, width, channels) = (BinaryPrimitives.ReadUInt16BigEndian(body[1..]), BinaryPrimitives.ReadUInt16BigEndian(body[3..]), body[5]);
        LogoImage.RefuseSize(width, height);
        if (kind > 0xC2 || body[0] != 8)
        {
            throw LogoErrors.Unsupported("a lossless, arithmetic or 12-bit JPEG");
        }

        return channels switch
        {
            1 => new JpegFile(width, height, IsGrey: true),
            3 => new JpegFile(width, height, IsGrey: false),
            _ => throw LogoErrors.Unsupported("a JPEG in printer's colours (CMYK)"),
        };
    }
}
