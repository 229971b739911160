using Invoicing.Application.Payments;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Payments;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of payments, projected straight to views.</summary>
public interface IPaymentQueries
{
    Task<OwnedPayment?> FindAsync(PaymentId id, CancellationToken cancellationToken);

    /// <summary>Oldest first.</summary>
    Task<PaymentPage> ListAsync(InvoiceId invoice, int offset, int limit, CancellationToken cancellationToken);

    /// <summary>What is left of a customer's surpluses, by currency.</summary>
    Task<IReadOnlyList<Money>> SumCreditAsync(CustomerId customer, CancellationToken cancellationToken);
}
