using System.Text.Json.Serialization;

namespace Invoicing.Api.Native.Organizations;

public sealed record OrganizationAttributes
{
    [JsonPropertyName("name")]
    public required string Name { get; init; }
}
