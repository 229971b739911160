namespace Invoicing.Domain.Products;

using Invoicing.Domain.Common;

public sealed record NewProduct(string Name)
{
    public string Kind { get; init; } = "product";

    public string? Sku { get; init; }

    public string? Description { get; init; }

    public Attributes Attributes { get; init; } = Attributes.Empty;
}
