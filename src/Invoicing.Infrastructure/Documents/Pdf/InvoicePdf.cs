using System.Globalization;
using Invoicing.Application.Documents;
using Invoicing.Infrastructure.Documents.Pdf.FontFiles;
using Invoicing.Infrastructure.Documents.Pdf.Layout;
using Invoicing.Infrastructure.Documents.Pdf.Objects;

namespace Invoicing.Infrastructure.Documents.Pdf;

/// <summary>One written file, and the characters that it shows as their code point because no font has them.</summary>
internal sealed record InvoicePdf(byte[] Bytes, IReadOnlyCollection<int> MissingCharacters)
{
    internal static InvoicePdf Of(InvoiceDocument document, FontLibrary? fonts = null)
    {
        var type = new Typography(fonts ?? FontLibrary.OfSystem);
        var pages = InvoiceLayout.Draw(document, type);
        var metadata = new XmpMetadata(
            PlainText.Clean($"{document.Title} {document.Number}"), PlainText.Clean(document.Seller.Name), document.IssueDate);
        return new InvoicePdf(ToFile(pages, type, metadata), type.Missing);
    }

    private static byte[] ToFile(IReadOnlyList<PageCanvas> canvases, Typography type, XmpMetadata metadata)
    {
        var file = new PdfFile();
        var catalog = file.Reserve();
        var tree = file.Reserve();
        var fonts = type.Fonts
            .Select((font, index) => string.Create(CultureInfo.InvariantCulture, $"/{font.Resource} {FontObjects.Write(file, font, index)} 0 R"));
        var resources = file.Write($"<< /Font << {string.Join(' ', fonts)} >> >>");
        var pages = canvases.Select(canvas => WritePage(file, tree, resources, canvas)).ToList();
        var kids = string.Join(' ', pages.Select(page => string.Create(CultureInfo.InvariantCulture, $"{page} 0 R")));
        file.Write(tree, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {pages.Count} /Kids [{kids}] >>"));

        // Readers of metadata search the file for the packet, so it stays uncompressed.
        var packet = file.WriteStream("/Type /Metadata /Subtype /XML", metadata.ToPacket());
        file.Write(catalog, string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Catalog /Pages {tree} 0 R /Metadata {packet} 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>"));
        return file.Finish(catalog, file.Write(metadata.ToInformation()));
    }

    private static int WritePage(PdfFile file, int tree, int resources, PageCanvas canvas)
    {
        var content = file.WriteCompressed(string.Empty, canvas.Content.Written);
        return file.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {PageFlow.PageWidth} {PageFlow.PageHeight}] /Resources {resources} 0 R /Contents {content} 0 R >>"));
    }
}
