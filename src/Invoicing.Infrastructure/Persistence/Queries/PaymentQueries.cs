using Invoicing.Application.Abstractions;
using Invoicing.Application.Payments;
using Invoicing.Domain.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class PaymentQueries(InvoicingDbContext db) : IPaymentQueries
{
    public async Task<PaymentPage> ListAsync(InvoiceId invoice, int offset, int limit, CancellationToken cancellationToken)
    {
        var payments = db.Payments.Where(payment => payment.InvoiceId == invoice);
        var total = await payments.LongCountAsync(cancellationToken);
        var customer = await db.Invoices.Where(paid => paid.Id == invoice).Select(paid => paid.CustomerId).SingleOrDefaultAsync(cancellationToken);
        var found = await payments
            .OrderBy(payment => payment.CreatedAt)
            .ThenBy(payment => payment.Id)
            .Skip(offset)
            .Take(limit)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return new PaymentPage([.. found.Select(payment => PaymentView.Of(payment, customer?.Value))], total);
    }
}
