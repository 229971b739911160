using System.Text.Json.Serialization;
using Invoicing.Domain.Contracts;

namespace Invoicing.Application.Webhooks;

/// <summary>A contract as it stands when a message about it is written.</summary>
/// <param name="Sequence">Rises from event to event of the contract; what has a lower one is older.</param>
/// <param name="End">First day that does not belong to it; null while it is open.</param>
public sealed record ContractNotice(
    Guid Id,
    long Sequence,
    ContractStatus Status,
    string Name,
    Guid OrganizationId,
    Guid CustomerId,
    string Currency,
    DateOnly Start,
    DateOnly? End)
{
    /// <summary>On <c>contract.paused</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? PausedFrom { get; init; }

    /// <summary>On <c>contract.resumed</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? ResumedOn { get; init; }

    public static ContractNotice Of(Contract contract, long sequence) => new(
        contract.Id.Value,
        sequence,
        contract.Status,
        contract.Name,
        contract.OrganizationId.Value,
        contract.CustomerId.Value,
        contract.Currency.Code,
        contract.Start,
        contract.End);
}
