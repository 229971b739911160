using System.Text.Json.Serialization;

namespace Invoicing.Api.JsonApi.Errors;

/// <summary>A document that says why there is no data, in the words of JSON:API 1.1.</summary>
public sealed record ErrorDocument(
    [property: JsonPropertyName("jsonapi")] VersionObject JsonApi,
    [property: JsonPropertyName("errors")] IReadOnlyList<ErrorObject> Errors)
{
    public static ErrorDocument Of(IReadOnlyList<ErrorObject> errors) => new(VersionObject.Current, errors);
}

public sealed record VersionObject([property: JsonPropertyName("version")] string Version)
{
    public static VersionObject Current { get; } = new("1.1");
}
