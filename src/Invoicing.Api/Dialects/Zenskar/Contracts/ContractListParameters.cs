using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Zenskar.Lists;

namespace Invoicing.Api.Dialects.Zenskar.Contracts;

/// <summary>The filters of a list, for its description.</summary>
internal sealed record ContractListParameters() : ListParameters(null, null, null, null, null, null)
{
    [JsonPropertyName("customer_id")]
    public Guid? CustomerId { get; init; }

    [JsonPropertyName("customer__external_id")]
    public string? CustomerExternalId { get; init; }

    [JsonPropertyName("status")]
    public string? Status { get; init; }

    [JsonPropertyName("status__in")]
    public string? StatusIn { get; init; }

    [JsonPropertyName("name__ilike")]
    public string? NameIlike { get; init; }

    [JsonPropertyName("start_date__gte")]
    public DateTimeOffset? StartDateGte { get; init; }

    [JsonPropertyName("start_date__lte")]
    public DateTimeOffset? StartDateLte { get; init; }

    [JsonPropertyName("end_date__gte")]
    public DateTimeOffset? EndDateGte { get; init; }

    [JsonPropertyName("end_date__lte")]
    public DateTimeOffset? EndDateLte { get; init; }

    [JsonPropertyName("end_date__isnull")]
    public bool? EndDateIsnull { get; init; }

    [JsonPropertyName("created_at__gte")]
    public DateTimeOffset? CreatedAtGte { get; init; }

    [JsonPropertyName("created_at__lte")]
    public DateTimeOffset? CreatedAtLte { get; init; }
}
