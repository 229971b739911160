using Invoicing.Application.Abstractions;
using Invoicing.Domain.Products;
using MediatR;

namespace Invoicing.Application.Products;

public sealed record AddProductPriceCommand(ProductId Id, ProductPrice Price) : ICommand<ProductView>;

internal sealed class AddProductPriceHandler(ICurrentActor actor, IProductRepository products, TimeProvider time)
    : IRequestHandler<AddProductPriceCommand, ProductView>
{
    public async Task<ProductView> Handle(AddProductPriceCommand command, CancellationToken cancellationToken)
    {
        var product = await products.GetAsync(command.Id, cancellationToken);
        if (!actor.Actor.IsGranted(product.OrganizationId, Role.Team))
        {
            throw ProductErrors.NotFound(command.Id);
        }

        product.AddPrice(command.Price, time.GetUtcNow());
        return ProductView.Of(product);
    }
}
