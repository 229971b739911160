using System.Text.Json.Serialization;

namespace Invoicing.Api.JsonApi;

public sealed record JsonApiResourceIdentifier(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("type")] string Type);
