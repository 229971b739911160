namespace Invoicing.Domain.Payments;

using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;

public sealed record PaymentAccountAdded(PaymentAccountId PaymentAccountId, CustomerId CustomerId) : DomainEvent;
