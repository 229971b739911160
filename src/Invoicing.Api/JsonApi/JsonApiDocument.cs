using System.Text.Json.Serialization;

namespace Invoicing.Api.JsonApi;

/// <summary>A document with primary data: one resource or a list of them.</summary>
public sealed record JsonApiDocument<TData>(
    [property: JsonPropertyName("data")] TData Data,
    [property: JsonPropertyName("links"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonApiLinks? Links = null)
    where TData : notnull;
