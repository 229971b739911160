using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Contracts;

namespace Invoicing.Api.Native.Contracts;

public sealed record ContractAttributes
{
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("status")]
    [JsonConverter(typeof(CamelCase<ContractStatus>))]
    [ReadOnlyMember]
    public required ContractStatus Status { get; init; }

    [JsonPropertyName("currency")]
    public required string Currency { get; init; }

    [JsonPropertyName("startDate")]
    public required DateOnly StartDate { get; init; }

    /// <summary>First day after the contract.</summary>
    [JsonPropertyName("endDate")]
    public DateOnly? EndDate { get; init; }

    /// <summary>The day from which the billing periods are counted.</summary>
    [JsonPropertyName("anchorDate")]
    public required DateOnly AnchorDate { get; init; }

    [JsonPropertyName("total")]
    public AmountModel? Total { get; init; }

    [JsonPropertyName("numberOfPayments")]
    public int? NumberOfPayments { get; init; }

    [JsonPropertyName("firstPaymentDate")]
    public DateOnly? FirstPaymentDate { get; init; }

    [JsonPropertyName("createdAt")]
    [ReadOnlyMember]
    public required DateTime CreatedAt { get; init; }

    [JsonPropertyName("cancelledAt")]
    [ReadOnlyMember]
    public DateTime? CancelledAt { get; init; }
}
