using Invoicing.Application.Abstractions;
using Invoicing.Domain.Products;
using MediatR;

namespace Invoicing.Application.Products;

public sealed record UpdateProductCommand(ProductId Id, ProductChange Change) : ICommand<ProductView>;

internal sealed class UpdateProductHandler(ICurrentActor actor, IProductRepository products, TimeProvider time)
    : IRequestHandler<UpdateProductCommand, ProductView>
{
    public async Task<ProductView> Handle(UpdateProductCommand command, CancellationToken cancellationToken)
    {
        var product = await products.GetAsync(command.Id, cancellationToken);
        if (!actor.Actor.IsGranted(product.OrganizationId, Role.Team))
        {
            throw ProductErrors.NotFound(command.Id);
        }

        product.Change(command.Change, time.GetUtcNow());
        return ProductView.Of(product);
    }
}
