using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Zenskar.Lists;

namespace Invoicing.Api.Dialects.Zenskar.Products;

/// <summary>The filters of a list, for its description.</summary>
internal sealed record ProductListParameters() : ListParameters(null, null, null, null, null, null)
{
    [JsonPropertyName("name__ilike")]
    public string? NameIlike { get; init; }

    [JsonPropertyName("type")]
    public string? Type { get; init; }
}
