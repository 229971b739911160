namespace Invoicing.Domain.Documents;

using Invoicing.Domain.Common;

public static class DocumentErrors
{
    public static InvoicingException UnknownFormat(string format) => new(
        ErrorKind.NotFound, "document.unknown_format", $"There is no document in the format {format}; the formats are {string.Join(", ", DocumentFormats.All)}.");
}
