using Invoicing.Domain.Payments;

namespace Invoicing.Application.Abstractions;

public interface IPaymentRepository
{
    void Add(Payment payment);
}
