namespace Invoicing.Domain.Invoices;

using Invoicing.Domain.Taxes;

/// <summary>A stored allowance on the whole document; the amount in minor units.</summary>
public sealed record InvoiceAllowance(string Reason, long AmountMinor, TaxCategory TaxCategory, decimal TaxRate);
