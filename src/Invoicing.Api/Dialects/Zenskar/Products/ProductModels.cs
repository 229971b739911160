using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Zenskar.Products;

internal sealed record CreateProductRequest(
    [property: JsonPropertyName("name"), JsonRequired] string Name,
    [property: JsonPropertyName("type")] string? Type = null,
    [property: JsonPropertyName("sku")] string? Sku = null,
    [property: JsonPropertyName("description")] string? Description = null,
    [property: JsonPropertyName("tax_codes"), DocumentedAs("array")] JsonElement? TaxCodes = null,
    [property: JsonPropertyName("custom_attributes"), DocumentedAs("object")] JsonElement? CustomAttributes = null);

/// <summary>What is not sent stays as it is; null empties a field.</summary>
internal sealed record UpdateProductRequest(
    [property: JsonPropertyName("name")] string? Name = null,
    [property: JsonPropertyName("sku")] string? Sku = null,
    [property: JsonPropertyName("description")] string? Description = null,
    [property: JsonPropertyName("is_active")] bool? IsActive = null,
    [property: JsonPropertyName("tax_codes"), DocumentedAs("array")] JsonElement? TaxCodes = null,
    [property: JsonPropertyName("custom_attributes"), DocumentedAs("object")] JsonElement? CustomAttributes = null);

internal sealed record ProductResponse
{
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("type")]
    public required string Type { get; init; }

    [JsonPropertyName("sku")]
    public required string? Sku { get; init; }

    [JsonPropertyName("description")]
    public required string? Description { get; init; }

    [JsonPropertyName("is_active")]
    public required bool IsActive { get; init; }

    [JsonPropertyName("tax_codes"), DocumentedAs("array")]
    public required JsonElement? TaxCodes { get; init; }

    [JsonPropertyName("custom_attributes"), DocumentedAs("object")]
    public required JsonElement? CustomAttributes { get; init; }

    [JsonPropertyName("pricing")]
    public required IReadOnlyList<PricingResponse> Pricing { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }

    [JsonPropertyName("updated_at")]
    public required string UpdatedAt { get; init; }
}
