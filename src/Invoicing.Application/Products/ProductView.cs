using Invoicing.Domain.Common;
using Invoicing.Domain.Products;

namespace Invoicing.Application.Products;

/// <summary>The one read model of a product.</summary>
public sealed record ProductView(
    Guid Id,
    long Serial,
    Guid OrganizationId,
    string Name,
    string Kind,
    string? Sku,
    string? Description,
    bool IsActive,
    IReadOnlyList<ProductPrice> Prices,
    Attributes Attributes,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public required int Version { get; init; }

    public static ProductView Of(Product product) => new(
        product.Id.Value,
        product.Serial,
        product.OrganizationId.Value,
        product.Name,
        product.Kind,
        product.Sku,
        product.Description,
        product.IsActive,
        product.Prices,
        product.Attributes,
        product.CreatedAt,
        product.UpdatedAt)
    { Version = product.Version };
}
