using System.Globalization;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Documents;
using Microsoft.Extensions.Logging;

namespace Invoicing.Infrastructure.Documents.Pdf;

/// <summary>Writes A4 pages with embedded fonts, without any library but the runtime's own.</summary>
public sealed partial class PdfDocumentWriter(ILogger<PdfDocumentWriter> logger) : IDocumentWriter
{
    public string Format => DocumentFormats.Pdf;

    public string MediaType => "application/pdf";

    public byte[] Write(InvoiceDocument document)
    {
        var pdf = InvoicePdf.Of(document);
        if (pdf.MissingCharacters.Count > 0)
        {
            LogMissingCharacters(
                document.Number,
                string.Join(' ', pdf.MissingCharacters.Select(codePoint => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}"))));
        }

        return pdf.Bytes;
    }

    [LoggerMessage(LogLevel.Warning, "The PDF of {Number} shows characters as their code point, because the fonts lack them: {CodePoints}")]
    private partial void LogMissingCharacters(string number, string codePoints);
}
