using System.Text.Json.Serialization;

namespace Invoicing.Api.JsonApi;

public sealed record JsonApiErrorSource([property: JsonPropertyName("pointer")] string Pointer);
