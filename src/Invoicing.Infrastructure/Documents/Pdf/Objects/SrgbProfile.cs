using System.Buffers.Binary;
using System.Text;

namespace Invoicing.Infrastructure.Documents.Pdf.Objects;

/// <summary>An ICC profile, version 2.1, of the colours of IEC 61966-2-1, made from that standard's numbers.</summary>
internal static class SrgbProfile
{
    internal const string Name = "sRGB IEC61966-2.1";
    private const int HeaderLength = 128;
    private const int CurvePoints = 1024;

    // Primaries and white as seen under D50, the light that profiles are written for.
    private static readonly (string Tag, double[] Xyz)[] Points =
    [
        ("wtpt", [0.96420, 1.00000, 0.82491]),
        ("rXYZ", [0.43607, 0.22249, 0.01392]),
        ("gXYZ", [0.38515, 0.71687, 0.09708]),
        ("bXYZ", [0.14307, 0.06061, 0.71410]),
    ];

    private static readonly Lazy<byte[]> LazyCompressed = new(() => Flate.Compress(Make()));

    internal static byte[] Compressed => LazyCompressed.Value;

    internal static byte[] Make()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description()),
            ("cprt", [.. "text\0\0\0\0"u8, .. "No copyright, use freely\0"u8]),
            .. Points.Select(point => (point.Tag, Xyz(point.Xyz))),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        var body = new MemoryStream();
        var table = new MemoryStream();
        table.Write(UInt32((uint)tags.Length));
        var start = HeaderLength + 4 + (tags.Length * 12);
        var placed = new Dictionary<byte[], int>();
        foreach (var (tag, data) in tags)
        {
            // The three channels share one curve.
            if (placed.TryAdd(data, start + (int)body.Length))
            {
                body.Write(data);
                body.Write(new byte[(4 - (data.Length % 4)) % 4]);
            }

            table.Write([.. Encoding.ASCII.GetBytes(tag), .. UInt32((uint)placed[data]), .. UInt32((uint)data.Length)]);
        }

        return [.. Header(start + (int)body.Length), .. table.ToArray(), .. body.ToArray()];
    }

    private static byte[] Header(int size)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(8), 0x02100000);
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));

        // The day on which the colours became a standard.
        byte[] date = [0x07, 0xCF, 0, 10, 0, 18, 0, 0, 0, 0, 0, 0];
        date.CopyTo(header, 24);
        "acsp"u8.CopyTo(header.AsSpan(36));
        Xyz(Points[0].Xyz).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    private static byte[] Description()
    {
        var name = Encoding.ASCII.GetBytes(Name + "\0");
        const int unusedLanguages = 4 + 4 + 2 + 1 + 67;
        return [.. "desc\0\0\0\0"u8, .. UInt32((uint)name.Length), .. name, .. new byte[unusedLanguages]];
    }

    private static byte[] Xyz(double[] values) => [.. "XYZ \0\0\0\0"u8, .. values.SelectMany(value => UInt32((uint)Math.Floor((value * 65536) + 0.5)))];

    private static byte[] Curve()
    {
        var curve = new List<byte>([.. "curv\0\0\0\0"u8, .. UInt32(CurvePoints)]);
        for (var i = 0; i < CurvePoints; i++)
        {
            var encoded = i / (CurvePoints - 1d);
            var linear = encoded <= 0.04045 ? encoded / 12.92 : Math.Pow((encoded + 0.055) / 1.055, 2.4);
            var value = (int)Math.Floor((linear * 65535) + 0.5);
            curve.Add((byte)(value >> 8));
            curve.Add((byte)value);
        }

        return [.. curve];
    }

    private static byte[] UInt32(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
