using Invoicing.Application.Abstractions;
using Invoicing.Application.Payments;
using Invoicing.Domain.Customers;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class PaymentAccountQueries(InvoicingDbContext db) : IPaymentAccountQueries
{
    public async Task<PaymentAccountPage> ListAsync(CustomerId customer, long? after, int limit, CancellationToken cancellationToken)
    {
        var behind = after ?? 0;
        var found = await db.PaymentAccounts.AsNoTracking()
            .Where(account => account.CustomerId == customer && account.Serial > behind)
            .OrderBy(account => account.Serial)
            .Take(limit + 1)
            .ToListAsync(cancellationToken);
        var shown = found.Take(limit).Select(PaymentAccountView.Of).ToArray();
        return new PaymentAccountPage(shown, found.Count > limit ? shown[^1].Serial : null);
    }
}
