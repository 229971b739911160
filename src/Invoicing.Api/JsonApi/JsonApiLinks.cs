using System.Text.Json.Serialization;

namespace Invoicing.Api.JsonApi;

public sealed record JsonApiLinks([property: JsonPropertyName("self")] string Self);
