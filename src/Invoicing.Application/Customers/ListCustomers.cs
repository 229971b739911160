using FluentValidation;
using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Customers;

public sealed record ListCustomersQuery(CustomerListing Listing) : IQuery<CustomerPage>;

internal sealed class ListCustomersValidator : AbstractValidator<ListCustomersQuery>
{
    public const int MaximumLimit = 1_000;

    public ListCustomersValidator()
    {
        RuleFor(query => query.Listing.Limit).InclusiveBetween(1, MaximumLimit);
        RuleFor(query => query.Listing.Offset).GreaterThanOrEqualTo(0);
    }
}

internal sealed class ListCustomersHandler(ICurrentActor actor, ICustomerQueries customers) : IRequestHandler<ListCustomersQuery, CustomerPage>
{
    public Task<CustomerPage> Handle(ListCustomersQuery query, CancellationToken cancellationToken)
    {
        var listing = actor.Actor.CustomerId is { } own ? query.Listing with { Id = own } : query.Listing;
        return customers.ListAsync(listing, actor.Actor.VisibleOrganizations, cancellationToken);
    }
}
