namespace Invoicing.Domain.SourceDocuments;

using Invoicing.Domain.Common;

public static class SourceDocumentErrors
{
    public static InvoicingException TooLarge(string key) => new(
        ErrorKind.Invalid, "document.too_large", $"The document {key} would grow beyond 1 MiB; keep less in it.");

    public static InvoicingException MadeElsewhere(string key) => new(
        ErrorKind.Conflict,
        "document.made_elsewhere",
        $"Invoice {key} was made through another API and is only read here; change it where it was made, or choose another id.");
}
