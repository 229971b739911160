using System.Text.Json.Serialization;

namespace Invoicing.Api.JsonApi;

/// <param name="Status">Text by the specification; NCSA's clients know a number.</param>
public sealed record JsonApiError(
    [property: JsonPropertyName("status")] object Status,
    [property: JsonPropertyName("source"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonApiErrorSource? Source,
    [property: JsonPropertyName("detail")] string Detail);
