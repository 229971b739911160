using System.Collections.Concurrent;
using System.Globalization;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Objects;

/// <summary>What embedding a subset costs time to make, compressed and ready to be copied into files.</summary>
internal sealed record FontProgram(byte[] File, int Length, byte[] ToUnicode, string Widths)
{
    /// <summary>About 20 kB each; when there are more, all are forgotten, because what is needed again is soon made again.</summary>
    private const int MostKept = 200;

    private static readonly ConcurrentDictionary<(TrueTypeFont Font, string Glyphs), FontProgram> Kept = new();

    internal static FontProgram Of(FontSubset subset)
    {
        var key = (subset.Font, subset.Key);
        if (Kept.TryGetValue(key, out var program))
        {
            return program;
        }

        if (Kept.Count >= MostKept)
        {
            Kept.Clear();
        }

        return Kept.GetOrAdd(key, _ => Make(subset));
    }

    private static FontProgram Make(FontSubset subset)
    {
        var file = SubsetFile.Write(subset);
        var glyphs = subset.Glyphs.ToList();
        var widths = glyphs.Select(glyph => subset.Font.Metrics.Scale(glyph.Advance)).Prepend(subset.Font.Metrics.Scale(subset.Font.AdvanceOf(0)));
        return new FontProgram(
            Flate.Compress(file),
            file.Length,
            Flate.Compress(UnicodeMap.Of([.. glyphs.Select(glyph => glyph.Text)]).Written),
            string.Join(' ', widths.Select(width => width.ToString(CultureInfo.InvariantCulture))));
    }
}
