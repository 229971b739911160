namespace Invoicing.Domain.Products;

using Invoicing.Domain.Contracts;

/// <summary>What a product costs where a contract says nothing else.</summary>
/// <param name="Currency">ISO 4217.</param>
public sealed record ProductPrice(string Currency, ContractPrice Price)
{
    public string? Name { get; init; }

    public string? Description { get; init; }
}
