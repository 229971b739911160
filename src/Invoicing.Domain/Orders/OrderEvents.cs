namespace Invoicing.Domain.Orders;

using Invoicing.Domain.Common;

public sealed record OrderCreated(OrderId OrderId) : DomainEvent;

public sealed record OrderPaid(OrderId OrderId) : DomainEvent;

/// <param name="NetMinor">Of this refund, without tax.</param>
public sealed record OrderRefunded(OrderId OrderId, long NetMinor, long TaxMinor) : DomainEvent;

public sealed record OrderBillingDetailsChanged(OrderId OrderId) : DomainEvent;

public sealed record OrderInvoiceRequested(OrderId OrderId) : DomainEvent;
