namespace Invoicing.Domain.Financing;

using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Invoices;

/// <summary>Every refusal on the way to an early payment, with its stable code.</summary>
public static class FinancingErrors
{
    /// <exception cref="InvoicingException">Unprocessable, where nothing of the invoice is left to be paid.</exception>
    public static void RefuseUnlessOpen(Invoice invoice)
    {
        if (invoice.Status == InvoiceStatus.Void)
        {
            throw Void();
        }

        if (invoice.Balance.IsZero)
        {
            throw PaidAlready();
        }
    }

    public static InvoicingException Void() => new(
        ErrorKind.Unprocessable, "financing.invoice_void", "The invoice is void, so nothing more can be done with it.");

    public static InvoicingException PaidAlready() => new(
        ErrorKind.Unprocessable, "financing.invoice_paid", "The invoice is paid already.");

    public static InvoicingException AcceptedAlready() => new(
        ErrorKind.Unprocessable, "financing.accepted_already", "The invoice is accepted already.");

    public static InvoicingException ApprovedAlready() => new(
        ErrorKind.Unprocessable, "financing.approved_already", "The invoice is approved by its debtor already.");

    public static InvoicingException ContactTaken() => new(
        ErrorKind.Conflict, "financing.contact_taken", "The company is associated with another user already.");

    public static InvoicingException LimitBelowZero() => new(
        ErrorKind.Unprocessable, "financing.limit_below_zero", "A limit is nothing or more.") { Field = "limit" };

    public static InvoicingException CompanyUnknown(CompanyIdentifier company) => new(
        ErrorKind.NotFound, "financing.company_unknown", $"The account has no company {company}.");

    public static InvoicingException DebtorUnknown(CompanyIdentifier debtor) => new(
        ErrorKind.NotFound, "financing.debtor_unknown", $"The company has no debtor {debtor}.");
}
