using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>The fonts in this assembly, parsed at first use and kept.</summary>
internal static class BundledFonts
{
    private static readonly Lazy<TrueTypeFont> LazyRegular = new(() => Load("NotoSans-Regular"));
    private static readonly Lazy<TrueTypeFont> LazySemiBold = new(() => Load("NotoSans-SemiBold"));

    internal static TrueTypeFont Regular => LazyRegular.Value;

    internal static TrueTypeFont SemiBold => LazySemiBold.Value;

    private static TrueTypeFont Load(string name)
    {
        using var resource = typeof(BundledFonts).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf")
            ?? throw new InvalidDataException($"The font {name} is not part of the assembly.");
        var data = new byte[resource.Length];
        resource.ReadExactly(data);
        return new TrueTypeFont(name, data);
    }
}
