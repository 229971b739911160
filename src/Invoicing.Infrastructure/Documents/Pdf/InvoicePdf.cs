using System.Globalization;
using Invoicing.Application.Documents;
using Invoicing.Infrastructure.Documents.Pdf.FontFiles;
using Invoicing.Infrastructure.Documents.Pdf.Images;
using Invoicing.Infrastructure.Documents.Pdf.Layout;
using Invoicing.Infrastructure.Documents.Pdf.Objects;
using Invoicing.Infrastructure.Documents.Pdf.Wording;

namespace Invoicing.Infrastructure.Documents.Pdf;

/// <summary>One written file, PDF/A-3b, and the characters that it shows as their code point because no font has them.</summary>
internal sealed record InvoicePdf(byte[] Bytes, IReadOnlyCollection<int> MissingCharacters)
{
    /// <param name="document">What the page shows.</param>
    /// <param name="logo">Of the seller; null without one.</param>
    /// <param name="xml">The same as an electronic invoice, to be embedded; null where there is none.</param>
    /// <param name="fonts">Those of the system where none are given.</param>
    internal static InvoicePdf Of(InvoiceDocument document, LogoImage? logo = null, byte[]? xml = null, FontLibrary? fonts = null)
    {
        var language = Languages.Of(document.Buyer.Locale);
        var palette = Palette.Of(document.Style.Branding.Accent);
        var type = new Typography(fonts ?? FontLibrary.OfSystem, palette);
        var pages = InvoiceLayout.Draw(document, language, logo, type, palette);
        var file = new PdfFile();
        var catalog = file.Reserve();
        var tree = WritePages(file, pages, PageFormat.Of(document.Style.Branding.Paper), type, logo);
        var information = WriteCatalog(file, catalog, tree, document, language, xml);
        return new InvoicePdf(file.Finish(catalog, information), type.Missing);
    }

    private static int WritePages(PdfFile file, IReadOnlyList<PageCanvas> canvases, PageFormat format, Typography type, LogoImage? logo)
    {
        var tree = file.Reserve();
        var fonts = type.Fonts.Select((font, index) => Text($"/{font.Resource} {FontObjects.Write(file, font, index)} 0 R"));
        var picture = logo is null ? string.Empty : Text($"/XObject << /Logo {file.WriteStream(logo.Entries, logo.Stream)} 0 R >> ");
        var resources = file.Write($"<< {picture}/Font << {string.Join(' ', fonts)} >> >>");
        var box = string.Create(CultureInfo.InvariantCulture, $"[0 0 {format.Width} {format.Height}]");
        var pages = canvases.Select(canvas =>
        {
            var content = file.WriteCompressed(string.Empty, canvas.Content.Written);
            return file.Write(Text($"<< /Type /Page /Parent {tree} 0 R /MediaBox {box} /Resources {resources} 0 R /Contents {content} 0 R >>"));
        }).ToList();
        return file.Write(tree, Text($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => Text($"{page} 0 R")))}] >>"));
    }

    private static int WriteCatalog(PdfFile file, int catalog, int tree, InvoiceDocument document, Language language, byte[]? xml)
    {
        var profile = xml is null ? null : FacturXProfile.Of(xml);
        var metadata = new XmpMetadata(
            PlainText.Clean(DocumentTitle.Numbered(document, language.Terms)), PlainText.Clean(document.Seller.Name), document.IssueDate, profile);

        // In Germany page and data are two forms of one invoice; elsewhere the data is what the page is made from.
        var relationship = document.Seller.Address?.CountryCode == "DE" ? "Alternative" : "Data";
        var attached = profile is null ? string.Empty : new EmbeddedFile(profile.FileName, relationship, document.IssueDate, xml!).Write(file);

        // Readers of metadata search the file for the packet, so it stays uncompressed.
        var packet = file.WriteStream("/Type /Metadata /Subtype /XML", metadata.ToPacket());
        var colours = file.WriteStream("/N 3 /Filter /FlateDecode", SrgbProfile.Compressed);
        var intent = Text($"<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier ({SrgbProfile.Name}) /Info ({SrgbProfile.Name}) /DestOutputProfile {colours} 0 R >>");
        file.Write(catalog, Text($"<< /Type /Catalog /Pages {tree} 0 R /Metadata {packet} 0 R /OutputIntents [{intent}] ")
            + $"/Lang ({language.Tag}) /ViewerPreferences << /DisplayDocTitle true >> {attached} >>");
        return file.Write(metadata.ToInformation());
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
