namespace Invoicing.Infrastructure.Documents.Pdf.Shaping;

/// <summary>The vowel sara am has a ring over the letter before it, below that letter's tone mark; fonts want the two apart.</summary>
internal static class ThaiVowels
{
    private const int SaraAm = 0x0E33;
    private const int Nikhahit = 0x0E4D;
    private const int SaraAa = 0x0E32;

    internal static void Decompose(GlyphRun run)
    {
        for (var i = 0; i < run.Count; i++)
        {
            if (run[i].CodePoint != SaraAm)
            {
                continue;
            }

            var ring = i;
            while (ring > 0 && IsAbove(run[ring - 1].CodePoint))
            {
                ring--;
            }

            var cluster = ring > 0 ? run[ring - 1].Cluster : run[i].Cluster;
            foreach (var tone in run.Slots[ring..i])
            {
                tone.Cluster = cluster;
            }

            run.Slots[i] = new Slot(run.Font.GlyphOf(SaraAa), SaraAa, cluster);
            run.Slots.Insert(ring, new Slot(run.Font.GlyphOf(Nikhahit), Nikhahit, cluster));
        }
    }

    private static bool IsAbove(int codePoint) => codePoint is 0x0E31 or (>= 0x0E34 and <= 0x0E37) or (>= 0x0E47 and <= 0x0E4E) or 0x0E3B;
}
