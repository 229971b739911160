namespace Invoicing.Domain.Invoices;

/// <summary>The days that a document or a line is about (BG-14, BG-26); the last day belongs to it.</summary>
public sealed record InvoicingPeriod(DateOnly? Start, DateOnly? End);
