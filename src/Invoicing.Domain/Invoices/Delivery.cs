namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Common;

/// <summary>When, to whom and where the goods or services went (BG-13, BG-15).</summary>
public sealed record Delivery(DateOnly? Date, string? Name, Address? Address);
