using Invoicing.Application.Documents;
using Invoicing.Infrastructure.Documents.Pdf;
using Microsoft.Extensions.Logging.Abstractions;

namespace Invoicing.Infrastructure.Tests.Documents;

internal static class Pdf
{
    internal static byte[] Of(InvoiceDocument document, byte[]? xml = null) =>
        new PdfDocumentWriter(new EmbeddedStandIn(xml), NullLogger<PdfDocumentWriter>.Instance).Write(document).Content;

    /// <summary>Text with one space wherever there is any.</summary>
    internal static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static string WithoutSpaces(string text) => Words(text).Replace(" ", string.Empty);
}
