using System.Globalization;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Finds the syllables of a text in Devanagari.</summary>
internal sealed class Syllables
{
    private readonly List<(SyllablePart Part, int At)> parts = [];
    private int position;

    private Syllables(string text, int start, int end)
    {
        foreach (var rune in text.AsSpan(start, end - start).EnumerateRunes())
        {
            parts.Add((PartOf(rune.Value), start));
            start += rune.Utf16SequenceLength;
        }
    }

    private SyllablePart Current => position < parts.Count ? parts[position].Part : SyllablePart.Other;

    private bool IsAtConsonant => Current is SyllablePart.Consonant or SyllablePart.Ra or SyllablePart.Vowel;

    private bool IsAtJoiner => Current is SyllablePart.ZeroWidthJoiner or SyllablePart.ZeroWidthNonJoiner;

    internal static IEnumerable<(int Start, int End)> Of(string text, int start, int end)
    {
        var syllables = new Syllables(text, start, end);
        while (syllables.position < syllables.parts.Count)
        {
            var first = syllables.parts[syllables.position].At;
            syllables.Advance();
            yield return (first, syllables.position < syllables.parts.Count ? syllables.parts[syllables.position].At : end);
        }
    }

    internal static SyllablePart PartOf(int codePoint) => codePoint switch
    {
        0x200C => SyllablePart.ZeroWidthNonJoiner,
        0x200D => SyllablePart.ZeroWidthJoiner,
        >= 0x900 and <= 0x903 or (>= 0x951 and <= 0x954) => SyllablePart.Modifier,
        0x930 => SyllablePart.Ra,
        >= 0x915 and <= 0x939 or (>= 0x958 and <= 0x95F) or (>= 0x978 and <= 0x97F) => SyllablePart.Consonant,
        >= 0x904 and <= 0x914 or 0x960 or 0x961 or (>= 0x972 and <= 0x977) or 0x25CC => SyllablePart.Vowel,
        0x93C => SyllablePart.Nukta,
        0x94D => SyllablePart.Halant,
        _ when CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => SyllablePart.Matra,
        _ => SyllablePart.Other,
    };

    private void Advance()
    {
        if (Current == SyllablePart.Other)
        {
            position++;
            return;
        }

        while (IsAtConsonant)
        {
            position++;
            Skip(SyllablePart.Nukta);
            if (Current != SyllablePart.Halant)
            {
                break;
            }

            position++;
            SkipJoiner();
        }

        SkipSigns();
    }

    private void SkipSigns()
    {
        var before = -1;
        while (position > before)
        {
            before = position;
            Skip(SyllablePart.Nukta);
            Skip(SyllablePart.Matra);
            Skip(SyllablePart.Halant);
            SkipJoiner();
            Skip(SyllablePart.Modifier);
        }
    }

    private void Skip(SyllablePart part)
    {
        while (Current == part && position < parts.Count)
        {
            position++;
        }
    }

    private void SkipJoiner() => position += IsAtJoiner ? 1 : 0;
}
