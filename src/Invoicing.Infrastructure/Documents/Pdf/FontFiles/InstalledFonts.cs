using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.FontFiles;

/// <summary>The faces in some folders that may be embedded. Files are looked at once; a face is loaded when it is first used.</summary>
internal sealed class InstalledFonts
{
    private const int MostFaces = 5_000;

    private readonly IReadOnlyList<InstalledFace> faces;

    private InstalledFonts(IReadOnlyList<InstalledFace> faces, int skippedFiles)
    {
        this.faces = faces;
        SkippedFiles = skippedFiles;
    }

    internal int SkippedFiles { get; }

    internal static InstalledFonts In(IEnumerable<string> folders)
    {
        var found = new List<InstalledFace>();
        var skipped = 0;
        foreach (var (path, place) in folders.SelectMany((folder, place) => Files(folder).Select(path => (path, place))))
        {
            var count = found.Count;
            found.AddRange(InstalledFace.Read(path, place));
            skipped += found.Count == count ? 1 : 0;
            if (found.Count >= MostFaces)
            {
                break;
            }
        }

        // The plainest face first, and the same one each time.
        return new InstalledFonts([.. found.OrderBy(face => face.Place).ThenBy(face => face.Oddity).ThenBy(face => face.Path, StringComparer.Ordinal)], skipped);
    }

    internal TrueTypeFont? Find(int codePoint)
    {
        foreach (var face in faces)
        {
            if (face.Has(codePoint) && face.Font.Value is { } font && font.GlyphOf(codePoint) != 0)
            {
                return font;
            }
        }

        return null;
    }

    private static IEnumerable<string> Files(string folder)
    {
        if (string.IsNullOrEmpty(folder) || !Directory.Exists(folder))
        {
            return [];
        }

        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 };
        return Directory.EnumerateFiles(folder, "*.*", everywhere)
            .Where(path => Path.GetExtension(path).ToUpperInvariant() is ".TTF" or ".TTC" or ".OTF" or ".OTC")
            .Order(StringComparer.Ordinal);
    }
}
