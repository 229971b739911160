namespace Invoicing.Domain.Contracts;

using Invoicing.Domain.Common;

public sealed record ContractCreated(ContractId ContractId) : DomainEvent;

public sealed record ContractActivated(ContractId ContractId) : DomainEvent;

public sealed record ContractCancelled(ContractId ContractId) : DomainEvent;

public sealed record ContractChanged(ContractId ContractId) : DomainEvent;

public sealed record ContractPaused(ContractId ContractId, DateOnly From) : DomainEvent;

public sealed record ContractResumed(ContractId ContractId, DateOnly On) : DomainEvent;

public sealed record ContractExpired(ContractId ContractId) : DomainEvent;

public sealed record ContractDeleted(ContractId ContractId) : DomainEvent;

public sealed record ContractTermsAccepted(ContractId ContractId, string By) : DomainEvent;

public sealed record ContractWithdrawn(ContractId ContractId) : DomainEvent;
