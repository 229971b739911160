namespace Invoicing.Domain.Payments;

using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;

public sealed record CreditDrawn(PaymentId PaymentId, InvoiceId InvoiceId, long AmountMinor) : DomainEvent;

public sealed record CreditReturned(PaymentId PaymentId, InvoiceId InvoiceId, long AmountMinor) : DomainEvent;
