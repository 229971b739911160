using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;

namespace Invoicing.Application.Contracts;

/// <summary>The one read model of a contract.</summary>
public sealed record ContractView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required long Serial { get; init; }

    public required Guid OrganizationId { get; init; }

    public required Guid CustomerId { get; init; }

    public required long CustomerSerial { get; init; }

    public required string Name { get; init; }

    public required Currency Currency { get; init; }

    public required ContractStatus Status { get; init; }

    public required DateOnly Start { get; init; }

    /// <summary>First day after the contract; null where it is open.</summary>
    public DateOnly? End { get; init; }

    public required DateOnly Anchor { get; init; }

    public required bool IsAnchoredToMonthEnd { get; init; }

    public required IReadOnlyList<ContractPrice> Prices { get; init; }

    public required IReadOnlyList<ContractPhase> Phases { get; init; }

    public required IReadOnlyList<ContractPause> Pauses { get; init; }

    /// <summary>Null where the contract is billed by recurring prices.</summary>
    public Money? Total { get; init; }

    public int? NumberOfPayments { get; init; }

    public DateOnly? FirstPaymentDate { get; init; }

    public required Attributes Attributes { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? TermsAcceptedAt { get; init; }

    public string? TermsAcceptedBy { get; init; }

    public DateTimeOffset? CancelledAt { get; init; }

    public static ContractView Of(Contract contract, Customer customer) => Of(contract, customer.Serial);

    public static ContractView Of(Contract contract, long customerSerial) => new()
    {
        Id = contract.Id.Value,
        Version = contract.Version,
        Serial = contract.Serial,
        OrganizationId = contract.OrganizationId.Value,
        CustomerId = contract.CustomerId.Value,
        CustomerSerial = customerSerial,
        Name = contract.Name,
        Currency = contract.Currency,
        Status = contract.Status,
        Start = contract.Start,
        End = contract.End,
        Anchor = contract.Anchor,
        IsAnchoredToMonthEnd = contract.IsAnchoredToMonthEnd,
        Prices = contract.Prices,
        Phases = contract.Phases,
        Pauses = contract.Pauses,
        Total = contract.Instalments is { } plan ? Money.OfMinor(plan.TotalMinor, contract.Currency) : null,
        NumberOfPayments = contract.Instalments?.NumberOfPayments,
        FirstPaymentDate = contract.Instalments?.FirstPaymentDate,
        Attributes = contract.Attributes,
        CreatedAt = contract.CreatedAt,
        TermsAcceptedAt = contract.TermsAcceptedAt,
        TermsAcceptedBy = contract.TermsAcceptedBy,
        CancelledAt = contract.CancelledAt,
    };
}
