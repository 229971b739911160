namespace Invoicing.Domain.Common;

/// <summary>Something that happened to an aggregate. Stored with the state that it describes, in one transaction.</summary>
public abstract record DomainEvent;
