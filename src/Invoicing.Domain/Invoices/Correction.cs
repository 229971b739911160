namespace Invoicing.Domain.Invoices;

/// <summary>What a correction makes: both are part of one transaction.</summary>
public sealed record Correction(Invoice CreditNote, Invoice Draft)
{
    public sealed record Names(InvoiceId CreditNote, InvoiceId Draft);
}
