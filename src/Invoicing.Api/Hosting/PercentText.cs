using System.Text;
using System.Text.Unicode;

namespace Invoicing.Api.Hosting;

/// <summary>Percent-encoded text, read strictly: what is not UTF-8 or holds NUL is not text.</summary>
internal static class PercentText
{
    public static string? Decode(ReadOnlySpan<byte> encoded, bool plusIsSpace)
    {
        var bytes = new byte[encoded.Length];
        var length = 0;
        for (var at = 0; at < encoded.Length; at++)
        {
            var octet = encoded[at];
            if (octet == '%' && at + 2 < encoded.Length && Hex(encoded[at + 1]) is >= 0 and var high && Hex(encoded[at + 2]) is >= 0 and var low)
            {
                octet = (byte)((high * 16) + low);
                at += 2;
            }
            else if (octet == '+' && plusIsSpace)
            {
                octet = (byte)' ';
            }

            bytes[length++] = octet;
        }

        var decoded = bytes.AsSpan(0, length);
        return decoded.Contains((byte)0) || !Utf8.IsValid(decoded) ? null : Encoding.UTF8.GetString(decoded);
    }

    private static int Hex(byte digit) => char.IsAsciiHexDigit((char)digit) ? Convert.ToInt32(((char)digit).ToString(), 16) : -1;
}
