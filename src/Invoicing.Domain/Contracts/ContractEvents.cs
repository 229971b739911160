namespace Invoicing.Domain.Contracts;

using Invoicing.Domain.Common;

public sealed record ContractCreated(ContractId ContractId) : DomainEvent;

public sealed record ContractActivated(ContractId ContractId) : DomainEvent;

public sealed record ContractCancelled(ContractId ContractId) : DomainEvent;

public sealed record ContractTermsAccepted(ContractId ContractId, string By) : DomainEvent;

public sealed record ContractWithdrawn(ContractId ContractId) : DomainEvent;
