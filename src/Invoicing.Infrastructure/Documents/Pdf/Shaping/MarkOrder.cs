namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>
/// Brings marks on one letter into the order in which fonts stack them. Normalized text has another one: an Arabic shadda, for
/// one, comes behind the vowel that stands on it.
/// </summary>
internal static class MarkOrder
{
    internal static void Sort(GlyphRun run)
    {
        for (var i = 0; i < run.Count; i++)
        {
            var end = i;
            while (end < run.Count && Rank(run[end].CodePoint) > 0)
            {
                end++;
            }

            if (end - i > 1)
            {
                var sorted = run.Slots[i..end].OrderBy(slot => Rank(slot.CodePoint)).ToList();
                run.Slots.RemoveRange(i, end - i);
                run.Slots.InsertRange(i, sorted);
            }

            i = Math.Max(i, end - 1);
        }
    }

    private static int Rank(int codePoint) => codePoint switch
    {
        0x05C1 => 10,
        0x05C2 => 11,
        0x05BC => 12,
        0x05BF => 13,
        0x05B9 or 0x05BA => 14,
        >= 0x05B1 and <= 0x05B3 => 15,
        0x05B5 => 18,
        0x05B6 => 19,
        0x05B7 => 20,
        0x05B8 or 0x05C7 => 21,
        0x05B0 => 22,
        0x05B4 => 23,
        0x05BB => 24,
        0x05BD => 25,
        0x0651 => 27,
        >= 0x064B and <= 0x0650 => codePoint - 0x064B + 28,
        0x0652 => 34,
        0x0670 => 35,
        _ => 0,
    };
}
