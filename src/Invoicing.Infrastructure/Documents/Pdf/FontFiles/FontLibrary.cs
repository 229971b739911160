using System.Collections.Concurrent;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.FontFiles;

/// <summary>Finds a font for a character: the main one, then the bundled one of its script, then what is installed.</summary>
internal sealed class FontLibrary
{
    private static readonly ConcurrentDictionary<string, FontLibrary> Libraries = new(StringComparer.Ordinal);

    private static readonly string[] SystemFolders =
    [
        "/usr/local/share/fonts",
        "/usr/share/fonts",
        "/Library/Fonts",
        "/System/Library/Fonts",
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    ];

    private readonly Lazy<InstalledFonts> installed;

    private FontLibrary(IReadOnlyList<string> folders) => installed = new(() => InstalledFonts.In(folders));

    /// <summary>The bundled fonts and those that are installed where the system keeps them.</summary>
    internal static FontLibrary OfSystem => Of([]);

    /// <summary>Files that could not be read, or whose outlines cannot be embedded.</summary>
    internal int SkippedFiles => installed.IsValueCreated ? installed.Value.SkippedFiles : 0;

    /// <summary>One library for each list of folders, so that a process reads every font once.</summary>
    internal static FontLibrary Of(IEnumerable<string> folders)
    {
        var list = folders.ToArray();
        return Libraries.GetOrAdd(string.Join('\n', list), _ => new FontLibrary(list.Length > 0 ? list : SystemFolders));
    }

    internal TrueTypeFont? Find(int codePoint, bool bold) => BundledFonts.Find(codePoint, bold) ?? installed.Value.Find(codePoint);
}
