using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Payments;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class PaymentRepository(InvoicingDbContext db) : IPaymentRepository
{
    public async Task<Payment> GetAsync(PaymentId id, CancellationToken cancellationToken) =>
        await db.Payments.SingleOrDefaultAsync(payment => payment.Id == id, cancellationToken) ?? throw PaymentErrors.NotFound(id);

    public Task<InvoiceId?> FindInvoiceAsync(PaymentId id, CancellationToken cancellationToken) =>
        db.Payments.Where(payment => payment.Id == id).Select(payment => (InvoiceId?)payment.InvoiceId).SingleOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<Payment>> ListCreditAsync(CustomerId customer, Currency currency, CancellationToken cancellationToken) =>
        await db.Payments
            .Where(payment => payment.CreditHolderId == customer && payment.Currency == currency)
            .OrderBy(payment => payment.CreatedAt)
            .ThenBy(payment => payment.Id)
            .ToListAsync(cancellationToken);

    public void Add(Payment payment) => db.Payments.Add(payment);
}
