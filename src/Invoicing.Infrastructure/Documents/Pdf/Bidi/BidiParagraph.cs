namespace Invoicing.Infrastructure.Documents.Pdf.Bidi;

/// <summary>
/// The Unicode Bidirectional Algorithm (UAX #9) for one paragraph: an embedding level for each UTF-16 unit, even from left to
/// right, odd from right to left.
/// </summary>
internal sealed class BidiParagraph
{
    private readonly int[] codePoints;
    private readonly BidiClass[] original;

    private BidiParagraph(string text)
    {
        codePoints = [.. text.EnumerateRunes().Select(rune => rune.Value)];
        original = Array.ConvertAll(codePoints, UnicodeTables.ClassOf);
    }

    internal static bool HasRightToLeft(ReadOnlySpan<char> text)
    {
        // Nothing below the Hebrew block runs from right to left, and surrogates are looked at closely.
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value >= 0x590 && UnicodeTables.ClassOf(rune.Value) is BidiClass.R or BidiClass.AL or BidiClass.AN
                or BidiClass.RLE or BidiClass.RLO or BidiClass.RLI or BidiClass.LRO)
            {
                return true;
            }
        }

        return false;
    }

    internal static byte[] Levels(string text)
    {
        var levels = new BidiParagraph(text).Resolve();
        var units = new byte[text.Length];
        var unit = 0;
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            units.AsSpan(unit, rune.Utf16SequenceLength).Fill(levels[index++]);
            unit += rune.Utf16SequenceLength;
        }

        return units;
    }

    private byte[] Resolve()
    {
        var isolates = IsolatePairs.Find(original);
        var paragraph = (byte)(IsolatePairs.FirstStrong(original, isolates, 0, original.Length) is BidiClass.R or BidiClass.AL ? 1 : 0);
        var state = ExplicitLevels.Resolve(original, isolates, paragraph);
        foreach (var sequence in IsolatingRuns.Find(original, isolates, state, paragraph))
        {
            WeakTypes.Resolve(sequence);
            BracketPairs.Resolve(sequence, codePoints, original);
            NeutralTypes.Resolve(sequence);
            NeutralTypes.AddImplicitLevels(sequence, state.Levels);
        }

        ResetSeparators(state, paragraph);
        return state.Levels;
    }

    /// <summary>Rule L1, and the level of characters that rule X9 takes out: they go with what stands before them.</summary>
    private void ResetSeparators(BidiLevels state, byte paragraph)
    {
        var reset = true;
        for (var i = original.Length - 1; i >= 0; i--)
        {
            var isSpace = original[i] is BidiClass.WS or BidiClass.LRI or BidiClass.RLI or BidiClass.FSI or BidiClass.PDI || BidiLevels.IsRemoved(original[i]);
            reset = original[i] is BidiClass.B or BidiClass.S || (reset && isSpace);
            if (reset)
            {
                state.Levels[i] = paragraph;
            }
        }

        for (var i = 0; i < original.Length; i++)
        {
            if (BidiLevels.IsRemoved(original[i]))
            {
                state.Levels[i] = i > 0 ? state.Levels[i - 1] : paragraph;
            }
        }
    }
}
