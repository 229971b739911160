using System.Text.Json;
using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Ncsa;

/// <summary>What the description of the API shows for a posted resource, which is read by <see cref="NcsaRequest"/>.</summary>
public sealed record PostedDocument<TAttributes>([property: JsonPropertyName("data")] PostedResource<TAttributes> Data)
    where TAttributes : notnull;

public sealed record PostedResource<TAttributes>(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("attributes")] TAttributes Attributes,
    [property: JsonPropertyName("relationships")] IReadOnlyDictionary<string, PostedRelationship>? Relationships = null,
    [property: JsonPropertyName("id")] string? Id = null)
    where TAttributes : notnull;

/// <param name="Data">One resource identifier or a list of them.</param>
public sealed record PostedRelationship([property: JsonPropertyName("data")] JsonElement? Data);
