namespace Invoicing.Domain.Billing;

using Invoicing.Domain.Common;

public sealed record BillingRunStarted(BillingRunId BillingRunId) : DomainEvent;

public sealed record BillingRunCompleted(BillingRunId BillingRunId, int Invoiced, int AlreadyInvoiced, int Refused) : DomainEvent;

public sealed record BillingRunFailed(BillingRunId BillingRunId, string Reason) : DomainEvent;
