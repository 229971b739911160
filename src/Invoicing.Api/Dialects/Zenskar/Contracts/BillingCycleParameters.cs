using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Zenskar.Contracts;

/// <summary>Which cycles are listed, for the description.</summary>
internal sealed record BillingCycleParameters(
    [property: JsonPropertyName("limit")] int? Limit,
    [property: JsonPropertyName("offset")] int? Offset);
