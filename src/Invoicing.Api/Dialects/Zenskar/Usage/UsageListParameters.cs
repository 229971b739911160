using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Zenskar.Lists;

namespace Invoicing.Api.Dialects.Zenskar.Usage;

/// <summary>The filters of a list, for its description.</summary>
internal sealed record UsageListParameters() : ListParameters(null, null, null, null, null, null)
{
    [JsonPropertyName("customer_id")]
    public Guid? CustomerId { get; init; }

    [JsonPropertyName("timestamp__gte")]
    public DateTimeOffset? TimestampGte { get; init; }

    [JsonPropertyName("timestamp__lte")]
    public DateTimeOffset? TimestampLte { get; init; }
}
