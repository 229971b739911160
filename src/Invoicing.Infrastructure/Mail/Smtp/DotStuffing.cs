namespace Invoicing.Infrastructure.Mail.Smtp;

/// <summary>A line that begins with a dot gets a second one (RFC 5321, 4.5.2), so that none ends the message.</summary>
internal static class DotStuffing
{
    public static byte[] Apply(ReadOnlySpan<byte> lines)
    {
        using var stuffed = new MemoryStream(lines.Length + 64);
        while (lines.Length > 0)
        {
            if (lines[0] == '.')
            {
                stuffed.WriteByte((byte)'.');
            }

            var length = lines.IndexOf((byte)'\n') is var at && at < 0 ? lines.Length : at + 1;
            stuffed.Write(lines[..length]);
            lines = lines[length..];
        }

        return stuffed.ToArray();
    }
}
