using System.Runtime.InteropServices;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>One rule of a contextual lookup: what must stand before, here and after, and what is then applied where.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ContextRule(ContextRule.Part Before, ContextRule.Part Input, ContextRule.Part After, ContextRule.Part Records)
{
    /// <param name="listsFirst">Whether the input names its first glyph too, as the rule of format 3 does.</param>
    internal static ContextRule Read(ReadOnlySpan<byte> table, int at, bool chained, bool listsFirst)
    {
        var implied = listsFirst ? 0 : 1;
        if (!chained)
        {
            var glyphs = new Part(at + 4, table.U16(at) - implied);
            return new ContextRule(default, glyphs, default, new Part(glyphs.At + (2 * glyphs.Count), table.U16(at + 2)));
        }

        var before = new Part(at + 2, table.U16(at));
        var inputAt = before.End;
        var input = new Part(inputAt + 2, table.U16(inputAt) - implied);
        var after = new Part(input.End + 2, table.U16(input.End));
        return new ContextRule(before, input, after, new Part(after.End + 2, table.U16(after.End)));
    }

    /// <summary>A list of two-byte values in the table.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Part(int At, int Count)
    {
        internal int End => At + (2 * Count);
    }
}
