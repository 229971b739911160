using FluentValidation;
using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Orders;

public sealed record ListOrdersQuery(OrderListing Listing) : IQuery<OrderPage>;

internal sealed class ListOrdersValidator : AbstractValidator<ListOrdersQuery>
{
    public const int MaximumLimit = 1_000;

    public ListOrdersValidator()
    {
        RuleFor(query => query.Listing.Limit).InclusiveBetween(1, MaximumLimit);
        RuleFor(query => query.Listing.Offset).GreaterThanOrEqualTo(0);
    }
}

internal sealed class ListOrdersHandler(IOrderQueries orders) : IRequestHandler<ListOrdersQuery, OrderPage>
{
    public Task<OrderPage> Handle(ListOrdersQuery query, CancellationToken cancellationToken) => orders.ListAsync(query.Listing, cancellationToken);
}
