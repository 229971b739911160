using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.FontFiles;

/// <summary>The fonts in this assembly, parsed at first use and kept.</summary>
internal static class BundledFonts
{
    private static readonly Family NotoSans = new("NotoSans");

    /// <summary>For what the first family lacks: Hebrew, Arabic and Thai. It has Latin, Greek, Cyrillic and Devanagari.</summary>
    private static readonly Family[] Others = [new("NotoSansHebrew"), new("NotoSansArabic"), new("NotoSansThai")];

    internal static TrueTypeFont Main(bool bold) => NotoSans.Face(bold);

    internal static TrueTypeFont? Find(int codePoint, bool bold) =>
        Others.Select(family => family.Face(bold)).FirstOrDefault(font => font.GlyphOf(codePoint) != 0);

    private static TrueTypeFont Load(string name)
    {
        using var resource = typeof(BundledFonts).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf")
            ?? throw new InvalidDataException($"The font {name} is not part of the assembly.");
        var data = new byte[resource.Length];
        resource.ReadExactly(data);
        return new TrueTypeFont(name, data);
    }

    private sealed class Family(string name)
    {
        private readonly Lazy<TrueTypeFont> regular = new(() => Load($"{name}-Regular"));
        private readonly Lazy<TrueTypeFont> semiBold = new(() => Load($"{name}-SemiBold"));

        internal TrueTypeFont Face(bool bold) => (bold ? semiBold : regular).Value;
    }
}
