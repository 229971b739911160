using System.Text.Json.Serialization;

namespace Invoicing.Api.JsonApi;

/// <summary>A document that reports errors, and so has no data.</summary>
public sealed record JsonApiErrorDocument([property: JsonPropertyName("errors")] IReadOnlyList<JsonApiError> Errors);
