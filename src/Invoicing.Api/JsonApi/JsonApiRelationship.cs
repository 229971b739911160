using System.Text.Json.Serialization;

namespace Invoicing.Api.JsonApi;

/// <summary>To one other resource, or to none where the data is null.</summary>
public sealed record JsonApiRelationship([property: JsonPropertyName("data")] JsonApiResourceIdentifier? Data);
