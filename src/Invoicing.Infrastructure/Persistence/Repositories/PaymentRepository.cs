using Invoicing.Application.Abstractions;
using Invoicing.Domain.Payments;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class PaymentRepository(InvoicingDbContext db) : IPaymentRepository
{
    public void Add(Payment payment) => db.Payments.Add(payment);
}
