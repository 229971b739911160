using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Ncsa;

/// <param name="Details">Says that the contract is unknown; absent where the organization is.</param>
public sealed record NotFoundDocument(
    [property: JsonPropertyName("details"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Details = null);
