using System.Globalization;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Documents;
using Invoicing.Infrastructure.Documents.Pdf.FontFiles;
using Invoicing.Infrastructure.Documents.Pdf.Images;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Invoicing.Infrastructure.Documents.Pdf;

/// <summary>Writes PDF/A-3b pages with the electronic invoice inside, without any PDF library.</summary>
public sealed partial class PdfDocumentWriter(IEmbeddedInvoice embedded, ILogger<PdfDocumentWriter> logger, IOptions<DocumentOptions>? options = null)
    : IDocumentWriter
{
    private readonly FontLibrary fonts = FontLibrary.Of(options?.Value.Fonts ?? []);
    private readonly LogoShelf logos = new();

    public string Format => DocumentFormats.Pdf;

    public string MediaType => "application/pdf";

    public WrittenDocument Write(InvoiceDocument document)
    {
        var pdf = InvoicePdf.Of(document, logos.Find(document.Style.Logo), embedded.Find(document), fonts);
        string[] missing = [.. pdf.MissingCharacters.Select(codePoint => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}"))];
        if (missing.Length > 0)
        {
            LogMissingCharacters(document.Number, string.Join(' ', missing), fonts.SkippedFiles);
        }

        return new WrittenDocument(pdf.Bytes, missing);
    }

    [LoggerMessage(LogLevel.Warning, "The PDF of {Number} shows characters as their code point, because no font has them: {CodePoints}. "
        + "Installed files that cannot be embedded, because they are broken, restricted or without TrueType outlines: {SkippedFiles}")]
    private partial void LogMissingCharacters(string number, string codePoints, int skippedFiles);
}
