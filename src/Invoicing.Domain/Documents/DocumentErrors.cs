namespace Invoicing.Domain.Documents;

using Invoicing.Domain.Common;

public static class DocumentErrors
{
    public static InvoicingException UnknownFormat(string format) => new(
        ErrorKind.NotFound, "document.unknown_format", $"There is no document in the format {format}; the formats are {string.Join(", ", DocumentFormats.All)}.");

    /// <param name="rule">Of EN 16931 or of what builds on it.</param>
    /// <param name="message">What is wrong, and what to do.</param>
    public static InvoicingException NotElectronic(string rule, string message) =>
        new(ErrorKind.Unprocessable, "document.not_electronic", $"{rule}: {message}");

    public static InvoicingException NotElectronic(string format, IReadOnlyList<FieldRefusal> reasons) => new(
        ErrorKind.Unprocessable,
        "document.not_electronic",
        $"The invoice can not be written in the format {format}, only as PDF. {FieldRefusal.Summary(reasons)}")
    { Fields = reasons };
}
