using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using MediatR;

namespace Invoicing.Application.Payments;

/// <summary>What a customer has paid too much and not used yet, by currency.</summary>
public sealed record GetCustomerCreditQuery(CustomerId CustomerId) : IQuery<IReadOnlyList<Money>>;

internal sealed class GetCustomerCreditHandler(ICurrentActor actor, ICustomerQueries customers, IPaymentQueries payments)
    : IRequestHandler<GetCustomerCreditQuery, IReadOnlyList<Money>>
{
    public async Task<IReadOnlyList<Money>> Handle(GetCustomerCreditQuery query, CancellationToken cancellationToken)
    {
        var customer = await customers.FindAsync(query.CustomerId, cancellationToken);
        return customer is not null && actor.Actor.MaySee(new(customer.OrganizationId), query.CustomerId)
            ? await payments.SumCreditAsync(query.CustomerId, cancellationToken)
            : throw CustomerErrors.NotFound(query.CustomerId);
    }
}
