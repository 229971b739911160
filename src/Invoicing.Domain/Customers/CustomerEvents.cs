namespace Invoicing.Domain.Customers;

using Invoicing.Domain.Common;

public sealed record CustomerCreated(CustomerId CustomerId) : DomainEvent;

public sealed record CustomerChanged(CustomerId CustomerId) : DomainEvent;

public sealed record CustomerDeleted(CustomerId CustomerId) : DomainEvent;

public sealed record CustomerNamed(CustomerId CustomerId) : DomainEvent;
