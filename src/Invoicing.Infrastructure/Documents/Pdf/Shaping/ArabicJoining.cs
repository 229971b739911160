using Invoicing.Infrastructure.Documents.Pdf.Bidi;

namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>Tells each Arabic letter which of its four forms it takes between its neighbours.</summary>
internal static class ArabicJoining
{
    internal static void Mark(GlyphRun run)
    {
        Slot? previous = null;
        var previousType = 'U';
        var joinsBefore = false;
        foreach (var slot in run.Slots)
        {
            var type = UnicodeTables.JoiningTypeOf(slot.CodePoint);
            if (type == 'T')
            {
                continue;
            }

            var joins = previousType is 'D' or 'L' or 'C' && type is 'D' or 'R' or 'C';
            SetForm(previous, previousType, joinsBefore, joins);
            (previous, previousType, joinsBefore) = (slot, type, joins);
        }

        SetForm(previous, previousType, joinsBefore, joinsAfter: false);
    }

    private static void SetForm(Slot? slot, char type, bool joinsBefore, bool joinsAfter)
    {
        if (slot is not null && type is 'D' or 'R' or 'L')
        {
            slot.Features |= (joinsBefore, joinsAfter) switch
            {
                (true, true) => Feature.Medial,
                (true, false) => Feature.Final,
                (false, true) => Feature.Initial,
                _ => Feature.Isolated,
            };
        }
    }
}
