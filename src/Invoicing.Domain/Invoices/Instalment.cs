namespace Invoicing.Domain.Invoices;

/// <summary>One part of the payment terms; all parts add up to what is due.</summary>
public sealed record Instalment(DateOnly DueDate, long AmountMinor);
