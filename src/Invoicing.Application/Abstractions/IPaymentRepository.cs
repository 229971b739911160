using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Payments;

namespace Invoicing.Application.Abstractions;

public interface IPaymentRepository
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<Payment> GetAsync(PaymentId id, CancellationToken cancellationToken);

    /// <summary>The invoice that was paid, to be locked before the payment is read.</summary>
    Task<InvoiceId?> FindInvoiceAsync(PaymentId id, CancellationToken cancellationToken);

    /// <summary>The customer's payments with a surplus that is not used up, oldest first.</summary>
    Task<IReadOnlyList<Payment>> ListCreditAsync(CustomerId customer, Currency currency, CancellationToken cancellationToken);

    void Add(Payment payment);
}
