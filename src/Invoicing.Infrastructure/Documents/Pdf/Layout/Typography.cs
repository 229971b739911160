using Invoicing.Infrastructure.Documents.Pdf.FontFiles;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>The few styles of the page, over one regular and one semibold font and those that stand in for them in other scripts.</summary>
internal sealed class Typography
{
    private readonly FontSet fonts;

    internal Typography(FontLibrary library, Palette palette)
    {
        fonts = new FontSet(library);
        Regular = new DocumentFont(fonts, bold: false);
        Bold = new DocumentFont(fonts, bold: true);
        Title = new TextStyle(Bold, 24, 30, PdfColor.Ink);
        Number = new TextStyle(Regular, 12, 18, palette.AccentText);
        Label = new TextStyle(Bold, 7.5, 14, palette.AccentText);
        Heading = new TextStyle(Bold, 8, 16, PdfColor.Muted);
        Body = new TextStyle(Regular, 9, 13, PdfColor.Ink);
        Strong = new TextStyle(Bold, 9.5, 14, PdfColor.Ink);
        Quiet = new TextStyle(Regular, 9, 13, PdfColor.Muted);
        Due = new TextStyle(Bold, 11, 24, palette.AccentText);
        Small = new TextStyle(Regular, 7.5, 11, PdfColor.Muted);
        Gap = new TextStyle(Regular, 5, 5, PdfColor.Ink);
    }

    internal DocumentFont Regular { get; }

    internal DocumentFont Bold { get; }

    internal TextStyle Title { get; }

    internal TextStyle Number { get; }

    internal TextStyle Label { get; }

    internal TextStyle Heading { get; }

    internal TextStyle Body { get; }

    internal TextStyle Strong { get; }

    internal TextStyle Quiet { get; }

    internal TextStyle Due { get; }

    internal TextStyle Small { get; }

    /// <summary>For an empty line that sets groups apart inside a column.</summary>
    internal TextStyle Gap { get; }

    /// <summary>Characters that had to be written as their code point.</summary>
    internal IReadOnlyCollection<int> Missing => fonts.Missing;

    /// <summary>Every font that the document uses.</summary>
    internal IReadOnlyList<FontSubset> Fonts => fonts.Subsets;
}
