namespace Invoicing.Domain.Payments;

public sealed record PaymentReversal(DateOnly Date, string? Reason = null);
