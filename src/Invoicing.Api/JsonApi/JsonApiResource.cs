using System.Text.Json.Serialization;

namespace Invoicing.Api.JsonApi;

/// <typeparam name="TAttributes">A record with explicit member names.</typeparam>
public sealed record JsonApiResource<TAttributes>(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("attributes")] TAttributes Attributes)
    where TAttributes : notnull
{
    [JsonPropertyName("relationships")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, JsonApiRelationship>? Relationships { get; init; }

    [JsonPropertyName("links")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonApiLinks? Links { get; init; }
}
