using System.Text.Json.Serialization;
using Invoicing.Application.Invoices.Import;

namespace Invoicing.Api.Native.Invoices;

/// <summary>What the answer to an import says beside the draft.</summary>
public sealed record ImportMeta([property: JsonPropertyName("import")] ImportModel Import)
{
    public static ImportMeta Of(ImportReport report) => new(new ImportModel(
        report.Syntax,
        report.Specification,
        report.TypeCode,
        report.Number,
        report.OrganizationBy,
        report.CustomerBy,
        [.. report.Warnings.Select(warning => new ImportWarningModel(warning.Code, warning.Detail, warning.Term, warning.Document, warning.Draft))],
        [.. report.NotKept.Select(term => new NotKeptModel(term.Term, term.Path, term.Value))]));
}

public sealed record ImportModel(
    [property: JsonPropertyName("syntax")] string Syntax,
    [property: JsonPropertyName("specification")] string? Specification,
    [property: JsonPropertyName("typeCode")] string TypeCode,
    [property: JsonPropertyName("number")] string? Number,
    [property: JsonPropertyName("organizationBy")] string OrganizationBy,
    [property: JsonPropertyName("customerBy")] string CustomerBy,
    [property: JsonPropertyName("warnings")] IReadOnlyList<ImportWarningModel> Warnings,
    [property: JsonPropertyName("notKept")] IReadOnlyList<NotKeptModel> NotKept);

public sealed record ImportWarningModel(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("detail")] string Detail,
    [property: JsonPropertyName("term")] string? Term,
    [property: JsonPropertyName("document")] string? Document,
    [property: JsonPropertyName("draft")] string? Draft);

public sealed record NotKeptModel(
    [property: JsonPropertyName("term")] string? Term,
    [property: JsonPropertyName("path")] string Path,
    [property: JsonPropertyName("value")] string Value);
