using Invoicing.Application.Abstractions;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Products;
using MediatR;

namespace Invoicing.Application.Products;

public sealed record CreateProductCommand(ProductId Id, OrganizationId OrganizationId, NewProduct Product) : ICommand<ProductView>;

internal sealed class CreateProductHandler(
    ICurrentActor actor, IOrganizationRepository organizations, IProductRepository products, TimeProvider time)
    : IRequestHandler<CreateProductCommand, ProductView>
{
    public async Task<ProductView> Handle(CreateProductCommand command, CancellationToken cancellationToken)
    {
        var seller = await organizations.GetAsync(command.OrganizationId, cancellationToken);
        if (!actor.Actor.IsGranted(seller.Id, Role.Team))
        {
            throw OrganizationErrors.NotGranted(command.OrganizationId);
        }

        var product = Product.Create(command.Id, seller, command.Product, time.GetUtcNow());
        await products.AddAsync(product, cancellationToken);
        return ProductView.Of(product);
    }
}
