using System.Buffers.Binary;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>Numbers as font files hold them.</summary>
internal static class BigEndian
{
    internal static ushort U16(this ReadOnlySpan<byte> bytes, int position) => BinaryPrimitives.ReadUInt16BigEndian(bytes[position..]);

    internal static short I16(this ReadOnlySpan<byte> bytes, int position) => BinaryPrimitives.ReadInt16BigEndian(bytes[position..]);

    internal static int Offset32(this ReadOnlySpan<byte> bytes, int position) => BinaryPrimitives.ReadInt32BigEndian(bytes[position..]);
}
