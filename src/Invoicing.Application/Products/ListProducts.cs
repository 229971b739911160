using FluentValidation;
using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Products;

public sealed record ListProductsQuery(ProductListing Listing) : IQuery<ProductPage>;

internal sealed class ListProductsValidator : AbstractValidator<ListProductsQuery>
{
    public ListProductsValidator()
    {
        RuleFor(query => query.Listing.Limit).InclusiveBetween(1, 1_000);
        RuleFor(query => query.Listing.Offset).GreaterThanOrEqualTo(0);
    }
}

internal sealed class ListProductsHandler(ICurrentActor actor, IProductQueries products) : IRequestHandler<ListProductsQuery, ProductPage>
{
    public Task<ProductPage> Handle(ListProductsQuery query, CancellationToken cancellationToken) =>
        products.ListAsync(query.Listing, actor.Actor.VisibleOrganizations, cancellationToken);
}
