namespace Invoicing.Domain.Invoices;

/// <summary>UNTDID 1001: 380 and 381.</summary>
public enum InvoiceKind
{
    Invoice,
    CreditNote,
}
