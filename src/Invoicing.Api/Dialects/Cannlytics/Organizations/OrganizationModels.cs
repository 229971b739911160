using System.Text.Json;
using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Cannlytics.Organizations;

/// <summary>What is kept about an organization. Keys beside these are kept as they are sent.</summary>
public sealed record OrganizationDocument
{
    /// <summary>Made from the name where it is left out. Does not change.</summary>
    [JsonPropertyName("organization_id")]
    public string? OrganizationId { get; init; }

    /// <summary>The seller's name on invoices that are issued from now on.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>ISO 4217; counts when the organization is created.</summary>
    [JsonPropertyName("currency")]
    public string? Currency { get; init; }

    /// <summary>An IANA name; counts when the organization is created.</summary>
    [JsonPropertyName("time_zone")]
    public string? TimeZone { get; init; }

    [JsonPropertyName("type")]
    public JsonElement Type { get; init; }

    [JsonPropertyName("owner")]
    public JsonElement Owner { get; init; }

    [JsonPropertyName("team")]
    public JsonElement Team { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Members { get; init; }
}

public sealed record OrganizationAnswer([property: JsonPropertyName("data")] OrganizationDocument Data);

public sealed record OrganizationsAnswer([property: JsonPropertyName("data")] IReadOnlyList<OrganizationDocument> Data);

public sealed record SavedOrganizationAnswer(
    [property: JsonPropertyName("data")] OrganizationDocument Data, [property: JsonPropertyName("success")] bool Success);

internal sealed record RawOrganizationAnswer([property: JsonPropertyName("data")] object Data);

internal sealed record RawSavedOrganizationAnswer([property: JsonPropertyName("data")] object Data)
{
    [JsonPropertyName("success")]
    [JsonPropertyOrder(1)]
    public bool Success { get; } = true;
}
