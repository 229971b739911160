using System.Globalization;
using Invoicing.Infrastructure.Documents.Pdf.FontFiles;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>The fonts of one document, each with the glyphs that the document uses, and the characters that none has.</summary>
internal sealed class FontSet(FontLibrary library)
{
    private readonly List<FontSubset> subsets = [];
    private readonly SortedSet<int> missing = [];

    internal IReadOnlyList<FontSubset> Subsets => subsets;

    /// <summary>Characters that had to be written as their code point.</summary>
    internal IReadOnlyCollection<int> Missing => missing;

    internal FontSubset Main(bool bold) => SubsetOf(BundledFonts.Main(bold), startsWithAscii: true);

    internal FontSubset? Find(int codePoint, bool bold) => library.Find(codePoint, bold) is { } font ? SubsetOf(font, startsWithAscii: false) : null;

    internal void Miss(int codePoint) => missing.Add(codePoint);

    private FontSubset SubsetOf(TrueTypeFont font, bool startsWithAscii)
    {
        var subset = subsets.Find(known => known.Font == font);
        if (subset is null)
        {
            subset = new FontSubset(font, string.Create(CultureInfo.InvariantCulture, $"F{subsets.Count + 1}"), startsWithAscii);
            subsets.Add(subset);
        }

        return subset;
    }
}
