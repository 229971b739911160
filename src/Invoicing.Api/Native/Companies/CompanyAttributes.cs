using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Financing;

namespace Invoicing.Api.Native.Companies;

/// <summary>A seller that can have its invoices advanced: what it may have, and what of that is taken.</summary>
public sealed record CompanyAttributes
{
    [JsonPropertyName("identifier")]
    public required string Identifier { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("status")]
    [JsonConverter(typeof(CamelCase<CompanyStatus>))]
    public required CompanyStatus Status { get; init; }

    [JsonPropertyName("limit")]
    public required AmountModel Limit { get; init; }

    [JsonPropertyName("usage")]
    public required AmountModel Usage { get; init; }

    [JsonPropertyName("remainder")]
    public required AmountModel Remainder { get; init; }
}
