using Invoicing.Domain.Payments;

namespace Invoicing.Application.Abstractions;

public interface IPaymentAccountRepository
{
    Task AddAsync(PaymentAccount account, CancellationToken cancellationToken);
}
