using System.Text;

namespace Invoicing.Infrastructure.Documents.Pdf.Objects;

/// <summary>Bytes of PDF syntax under construction.</summary>
internal sealed class PdfBuffer
{
    private static readonly byte[] HexDigits = "0123456789ABCDEF"u8.ToArray();

    private byte[] bytes = new byte[4096];

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    internal PdfBuffer Add(string ascii)
    {
        Length += Encoding.ASCII.GetBytes(ascii, Room(ascii.Length));
        return this;
    }

    internal PdfBuffer Add(ReadOnlySpan<byte> raw)
    {
        raw.CopyTo(Room(raw.Length));
        Length += raw.Length;
        return this;
    }

    /// <summary>A number with at most two decimals and a space behind it: a hundredth of a point is finer than any printer.</summary>
    internal PdfBuffer Add(double value)
    {
        var hundredths = (long)Math.Floor((value * 100) + 0.5);
        if (hundredths < 0)
        {
            Add("-"u8);
            hundredths = -hundredths;
        }

        var room = Room(24);
        _ = (hundredths / 100).TryFormat(room, out var used, provider: System.Globalization.CultureInfo.InvariantCulture);
        var fraction = (int)(hundredths % 100);
        if (fraction != 0)
        {
            room[used++] = (byte)'.';
            room[used++] = (byte)('0' + (fraction / 10));
            room[used++] = (byte)('0' + (fraction % 10));
        }

        room[used++] = (byte)' ';
        Length += used;
        return this;
    }

    /// <summary>A number with six decimals, for factors.</summary>
    internal PdfBuffer AddExact(double value) => Add(value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)).Add(" "u8);

    /// <summary>Four hexadecimal digits.</summary>
    internal PdfBuffer AddHex(int value)
    {
        var room = Room(4);
        for (var i = 0; i < 4; i++)
        {
            room[i] = HexDigits[(value >> (12 - (4 * i))) & 15];
        }

        Length += 4;
        return this;
    }

    private Span<byte> Room(int count)
    {
        if (Length + count > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
        }

        return bytes.AsSpan(Length);
    }
}
