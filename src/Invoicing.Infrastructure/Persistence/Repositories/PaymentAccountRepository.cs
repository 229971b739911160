using Invoicing.Application.Abstractions;
using Invoicing.Domain.Payments;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class PaymentAccountRepository(InvoicingDbContext db) : IPaymentAccountRepository
{
    public async Task AddAsync(PaymentAccount account, CancellationToken cancellationToken) =>
        await db.PaymentAccounts.AddAsync(account, cancellationToken);
}
