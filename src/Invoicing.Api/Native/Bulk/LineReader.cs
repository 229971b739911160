using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Invoicing.Api.Native.Bulk;

/// <summary>The lines of a body that is too long to be held, one after the other.</summary>
internal static class LineReader
{
    /// <summary>Without what ends them. Of a line that is longer than allowed only that is told, as null.</summary>
    public static async IAsyncEnumerable<byte[]?> ReadAsync(
        PipeReader body, int longest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isTooLong = false;
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (TakeLine(ref rest) is { } line)
            {
                yield return isTooLong || line.Length > longest ? null : Text(line);
                isTooLong = false;
            }

            if (read.IsCompleted)
            {
                if (isTooLong || rest.Length > 0)
                {
                    yield return isTooLong || rest.Length > longest ? null : Text(rest);
                }

                yield break;
            }

            isTooLong |= rest.Length > longest;
            body.AdvanceTo(isTooLong ? rest.End : rest.Start, rest.End);
        }
    }

    private static ReadOnlySequence<byte>? TakeLine(ref ReadOnlySequence<byte> rest)
    {
        if (rest.PositionOf((byte)'\n') is not { } end)
        {
            return null;
        }

        var line = rest.Slice(0, end);
        rest = rest.Slice(rest.GetPosition(1, end));
        return line;
    }

    private static byte[] Text(ReadOnlySequence<byte> line)
    {
        var bytes = line.ToArray();
        return bytes is [.. var text, (byte)'\r'] ? text : bytes;
    }
}
