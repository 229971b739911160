using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Zenskar.Lists;

namespace Invoicing.Api.Dialects.Zenskar.Customers;

/// <summary>The filters of a list, for its description.</summary>
internal sealed record CustomerListParameters() : ListParameters(null, null, null, null, null, null)
{
    [JsonPropertyName("id")]
    public Guid? Id { get; init; }

    [JsonPropertyName("external_id")]
    public string? ExternalId { get; init; }

    [JsonPropertyName("email")]
    public string? Email { get; init; }

    [JsonPropertyName("customer_name__ilike")]
    public string? CustomerNameIlike { get; init; }

    [JsonPropertyName("search_name_external_id")]
    public string? SearchNameExternalId { get; init; }

    [JsonPropertyName("search")]
    public string? Search { get; init; }
}
