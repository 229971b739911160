namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>The order of glyphs in a syllable: before the font's forms are applied, and after.</summary>
internal static class SyllableOrder
{
    private const int LeftI = 0x93F;
    private const int LeftPrishthamatra = 0x94E;

    internal static void Prepare(GlyphRun run, bool hasBelowRa)
    {
        var slots = run.Slots;
        var hasReph = slots.Count > 2 && slots[0].Part == SyllablePart.Ra && slots[1].Part == SyllablePart.Halant && !IsJoiner(slots[2]);
        var main = FindBase(slots, hasReph ? 2 : 0, hasBelowRa);
        for (var i = 0; i < slots.Count; i++)
        {
            slots[i].Place = PlaceOf(slots[i], i, main);
        }

        if (hasReph && main > 0)
        {
            slots[0].Place = SyllablePlace.Reph;
        }

        AttachSigns(slots, main);
        SetFeatures(slots, main);
        var sorted = slots.OrderBy(slot => slot.Place).ToList();
        slots.Clear();
        slots.AddRange(sorted);
    }

    internal static void Finish(GlyphRun run)
    {
        var slots = run.Slots;
        var main = slots.FindIndex(slot => slot.Place >= SyllablePlace.Base);
        main = main < 0 ? slots.Count : main;
        main -= main > 0 && main < slots.Count && slots[main].Place > SyllablePlace.Base ? 1 : 0;
        MoveMatra(slots, main);
        MoveReph(slots);
    }

    /// <summary>The last consonant that has no form below another one.</summary>
    private static int FindBase(List<Slot> slots, int limit, bool hasBelowRa)
    {
        var main = 0;
        for (var i = slots.Count - 1; i >= limit; i--)
        {
            if (IsConsonant(slots[i]))
            {
                main = i;
                if (!hasBelowRa || slots[i].Part != SyllablePart.Ra)
                {
                    break;
                }
            }
            else if (i > 0 && slots[i].Part == SyllablePart.ZeroWidthJoiner && slots[i - 1].Part == SyllablePart.Halant)
            {
                // Asks for a half form, even at the end.
                break;
            }
        }

        return main;
    }

    private static SyllablePlace PlaceOf(Slot slot, int index, int main) => slot switch
    {
        { CodePoint: LeftI or LeftPrishthamatra } => SyllablePlace.PreBaseMatra,
        { Part: SyllablePart.Modifier } => SyllablePlace.Modifier,
        _ when index < main => SyllablePlace.PreBase,
        _ when index == main => SyllablePlace.Base,
        _ when IsConsonant(slot) => SyllablePlace.BelowBase,
        _ => SyllablePlace.AfterBelow,
    };

    /// <summary>Signs move with what they belong to; a consonant below takes along the halant before it.</summary>
    private static void AttachSigns(List<Slot> slots, int main)
    {
        var last = SyllablePlace.Start;
        for (var i = 0; i < slots.Count; i++)
        {
            if (slots[i].Part is SyllablePart.Nukta or SyllablePart.Halant || IsJoiner(slots[i]))
            {
                slots[i].Place = slots[i].Part == SyllablePart.Halant && last == SyllablePlace.PreBaseMatra
                    ? slots.Take(i).LastOrDefault(slot => slot.Place != SyllablePlace.PreBaseMatra)?.Place ?? last
                    : last;
            }
            else if (slots[i].Place != SyllablePlace.Modifier)
            {
                last = slots[i].Place;
            }
        }

        var owner = main;
        for (var i = main + 1; i < slots.Count; i++)
        {
            if (IsConsonant(slots[i]))
            {
                foreach (var slot in slots[(owner + 1)..i].Where(slot => slot.Place < SyllablePlace.Modifier))
                {
                    slot.Place = slots[i].Place;
                }
            }

            owner = IsConsonant(slots[i]) || slots[i].Part == SyllablePart.Matra ? i : owner;
        }
    }

    private static void SetFeatures(List<Slot> slots, int main)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            slots[i].Features |= slots[i].Place == SyllablePlace.Reph ? Feature.Reph : 0;
            slots[i].Features |= i < main ? Feature.Half | Feature.Below : 0;
            slots[i].Features |= i > main ? Feature.Below : 0;
        }

        for (var i = 1; i < slots.Count; i++)
        {
            // A non-joiner asks for the whole letter with a visible halant.
            for (var j = i - 1; slots[i].Part == SyllablePart.ZeroWidthNonJoiner && j >= 0; j--)
            {
                slots[j].Features &= ~Feature.Half;
                if (IsConsonant(slots[j]))
                {
                    break;
                }
            }
        }
    }

    /// <summary>A vowel at the left stands before the letter and its half forms, but behind a halant that can be seen.</summary>
    private static void MoveMatra(List<Slot> slots, int main)
    {
        var target = main == slots.Count ? main - 2 : main - 1;
        while (target > 0 && !IsHalant(slots[target]) && slots[target].Part != SyllablePart.Matra)
        {
            target--;
        }

        if (target <= 0 || !IsHalant(slots[target]) || slots[target].Place == SyllablePlace.PreBaseMatra)
        {
            return;
        }

        target += target + 1 < slots.Count && IsJoiner(slots[target + 1]) ? 1 : 0;
        for (var i = target - 1; i >= 0; i--)
        {
            if (slots[i].Place == SyllablePlace.PreBaseMatra)
            {
                var matra = slots[i];
                slots.RemoveAt(i);
                slots.Insert(target--, matra);
            }
        }
    }

    /// <summary>The hook of a leading ra stands over the end of the syllable.</summary>
    private static void MoveReph(List<Slot> slots)
    {
        if (slots.Count < 2 || slots[0].Place != SyllablePlace.Reph || !slots[0].IsLigated)
        {
            return;
        }

        var main = slots.FindIndex(slot => slot.Place >= SyllablePlace.Base);
        var target = slots.FindIndex(1, IsHalant);
        if (target < 0 || target >= main)
        {
            target = slots.FindLastIndex(slot => slot.Place != SyllablePlace.Modifier);
        }
        else
        {
            target += target + 1 < slots.Count && IsJoiner(slots[target + 1]) ? 1 : 0;
        }

        var reph = slots[0];
        slots.RemoveAt(0);
        slots.Insert(target, reph);
    }

    private static bool IsConsonant(Slot slot) => slot.Part is SyllablePart.Consonant or SyllablePart.Ra or SyllablePart.Vowel;

    private static bool IsJoiner(Slot slot) => slot.Part is SyllablePart.ZeroWidthJoiner or SyllablePart.ZeroWidthNonJoiner;

    private static bool IsHalant(Slot slot) => slot.Part == SyllablePart.Halant && !slot.IsLigated;
}
