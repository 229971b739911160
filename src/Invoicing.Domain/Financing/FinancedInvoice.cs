namespace Invoicing.Domain.Financing;

using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

/// <summary>How far an issued invoice has come with being paid early: each step is taken once, while the invoice is open.</summary>
public sealed class FinancedInvoice : Entity
{
    private FinancedInvoice()
    {
    }

    public InvoiceId InvoiceId { get; private init; }

    public OrganizationId OrganizationId { get; private init; }

    public CustomerId CustomerId { get; private init; }

    /// <summary>When the company took the advance.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateTimeOffset? ApprovedByDebtorAt { get; private set; }

    public static FinancedInvoice Of(Invoice invoice) => new()
    {
        InvoiceId = invoice.Id,
        AccountId = invoice.AccountId,
        OrganizationId = invoice.OrganizationId,
        CustomerId = invoice.CustomerId ?? throw InvoiceErrors.NoCustomer(),
    };

    public void Accept(Invoice invoice, DateTimeOffset now)
    {
        FinancingErrors.RefuseUnlessOpen(invoice);
        if (AcceptedAt is not null)
        {
            throw FinancingErrors.AcceptedAlready();
        }

        AcceptedAt = now;
        Raise(new InvoiceAccepted(InvoiceId));
    }

    public void ApproveByDebtor(Invoice invoice, DateTimeOffset now)
    {
        FinancingErrors.RefuseUnlessOpen(invoice);
        if (ApprovedByDebtorAt is not null)
        {
            throw FinancingErrors.ApprovedAlready();
        }

        ApprovedByDebtorAt = now;
        Raise(new InvoiceApprovedByDebtor(InvoiceId));
    }
}
