using System.Text.Json.Serialization;

namespace Invoicing.Api.JsonApi;

/// <summary>A document with primary data: one resource, a list of them, or null.</summary>
public sealed record JsonApiDocument<TData>(
    [property: JsonPropertyName("data")] TData Data,
    [property: JsonPropertyName("links"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonApiLinks? Links = null);
