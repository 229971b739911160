namespace Invoicing.Domain.Orders;

using Invoicing.Domain.Common;

public sealed record OrderCreated(OrderId OrderId) : DomainEvent;

public sealed record OrderPaid(OrderId OrderId) : DomainEvent;

public sealed record OrderBillingDetailsChanged(OrderId OrderId) : DomainEvent;

public sealed record OrderInvoiceRequested(OrderId OrderId) : DomainEvent;
