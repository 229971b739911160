using Invoicing.Application.Abstractions;
using Invoicing.Domain.Products;
using MediatR;

namespace Invoicing.Application.Products;

public sealed record GetProductQuery(ProductId Id) : IQuery<ProductView>;

internal sealed class GetProductHandler(ICurrentActor actor, IProductQueries products) : IRequestHandler<GetProductQuery, ProductView>
{
    public async Task<ProductView> Handle(GetProductQuery query, CancellationToken cancellationToken) =>
        await products.FindAsync(query.Id, cancellationToken) is { } product && actor.Actor.IsGranted(new(product.OrganizationId), Role.Team)
            ? product
            : throw ProductErrors.NotFound(query.Id);
}
