namespace Invoicing.Domain.Products;

using Invoicing.Domain.Common;

public sealed record ProductCreated(ProductId ProductId) : DomainEvent;

public sealed record ProductChanged(ProductId ProductId) : DomainEvent;
