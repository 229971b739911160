using Invoicing.Application.Payments;
using Invoicing.Domain.Customers;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of payment accounts, projected straight to views.</summary>
public interface IPaymentAccountQueries
{
    Task<PaymentAccountPage> ListAsync(CustomerId customer, long? after, int limit, CancellationToken cancellationToken);
}
