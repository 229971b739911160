using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Billing;

namespace Invoicing.Api.Native.BillingRuns;

public sealed record BillingRunAttributes
{
    /// <summary>Cycles that are billed on this day or earlier. Today where it is left out.</summary>
    [JsonPropertyName("through")]
    public DateOnly? Through { get; init; }

    /// <summary>Whether the invoices stay drafts, are issued, or issued and sent. Issued where it is left out.</summary>
    [JsonPropertyName("mode")]
    [JsonConverter(typeof(CamelCase<BillingRunMode>))]
    public BillingRunMode Mode { get; init; }

    [JsonPropertyName("status")]
    [JsonConverter(typeof(CamelCase<BillingRunStatus>))]
    [ReadOnlyMember]
    public required BillingRunStatus Status { get; init; }

    /// <summary>How many invoices were made. With the other two, nothing until the run is completed.</summary>
    [JsonPropertyName("invoiced")]
    [ReadOnlyMember]
    public required int Invoiced { get; init; }

    /// <summary>How many cycles were found invoiced by other means.</summary>
    [JsonPropertyName("alreadyInvoiced")]
    [ReadOnlyMember]
    public required int AlreadyInvoiced { get; init; }

    /// <summary>How many contracts could not be billed; they are due again in the next run.</summary>
    [JsonPropertyName("refused")]
    [ReadOnlyMember]
    public required int Refused { get; init; }

    /// <summary>Why; in the run itself, and empty in lists.</summary>
    [JsonPropertyName("refusals")]
    [ReadOnlyMember]
    public required IReadOnlyList<BillingRefusalModel> Refusals { get; init; }

    [JsonPropertyName("createdAt")]
    [ReadOnlyMember]
    public required DateTime CreatedAt { get; init; }

    [JsonPropertyName("completedAt")]
    [ReadOnlyMember]
    public DateTime? CompletedAt { get; init; }
}

public sealed record BillingRefusalModel
{
    [JsonPropertyName("contractId")]
    public required string ContractId { get; init; }

    [JsonPropertyName("billedOn")]
    public required DateOnly BilledOn { get; init; }

    /// <summary>Stable: programs decide by it.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("message")]
    public required string Message { get; init; }
}
