using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using MediatR;

namespace Invoicing.Application.Payments;

/// <summary>The payment accounts of one customer, in the order of their serials.</summary>
/// <param name="After">Goes on behind this serial.</param>
public sealed record ListPaymentAccountsQuery(CustomerId CustomerId, long? After = null, int Limit = 25) : IQuery<PaymentAccountPage>;

/// <param name="Next">What the next page goes on behind; null on the last one.</param>
public sealed record PaymentAccountPage(IReadOnlyList<PaymentAccountView> Items, long? Next);

internal sealed class ListPaymentAccountsValidator : AbstractValidator<ListPaymentAccountsQuery>
{
    public ListPaymentAccountsValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 1_000);
}

internal sealed class ListPaymentAccountsHandler(ICurrentActor actor, ICustomerQueries customers, IPaymentAccountQueries accounts)
    : IRequestHandler<ListPaymentAccountsQuery, PaymentAccountPage>
{
    public async Task<PaymentAccountPage> Handle(ListPaymentAccountsQuery query, CancellationToken cancellationToken)
    {
        var customer = await customers.FindAsync(query.CustomerId, cancellationToken);
        return customer is not null && actor.Actor.MaySee(new(customer.OrganizationId), query.CustomerId)
            ? await accounts.ListAsync(query.CustomerId, query.After, query.Limit, cancellationToken)
            : throw CustomerErrors.NotFound(query.CustomerId);
    }
}
