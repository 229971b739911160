namespace Invoicing.Domain.Documents;

using Invoicing.Domain.Common;

public static class DocumentErrors
{
    public static InvoicingException UnknownFormat(string format) => new(
        ErrorKind.NotFound, "document.unknown_format", $"There is no document in the format {format}; the formats are {string.Join(", ", DocumentFormats.All)}.");

    public static InvoicingException NotElectronic(string format, IReadOnlyList<FieldRefusal> reasons) => new(
        ErrorKind.Unprocessable,
        "document.not_electronic",
        $"The invoice can not be written in the format {format}, only as PDF. {FieldRefusal.Summary(reasons)}")
    { Fields = reasons };
}
