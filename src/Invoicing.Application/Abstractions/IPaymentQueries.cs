using Invoicing.Application.Payments;
using Invoicing.Domain.Invoices;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of payments, projected straight to views.</summary>
public interface IPaymentQueries
{
    /// <summary>Oldest first.</summary>
    Task<PaymentPage> ListAsync(InvoiceId invoice, int offset, int limit, CancellationToken cancellationToken);
}
