namespace Invoicing.Domain.Products;

using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;

/// <summary>What a seller offers, with the prices that contracts take from it. A contract keeps what it took.</summary>
public sealed class Product : Entity
{
    public const int LongestName = 500;

    private Product()
    {
    }

    public ProductId Id { get; private init; }

    /// <summary>Small, unique integer. Given by the database.</summary>
    public long Serial { get; private init; }

    public OrganizationId OrganizationId { get; private init; }

    public string Name { get; private set; } = null!;

    /// <summary>In the seller's word, for example <c>product</c> or <c>addon</c>.</summary>
    public string Kind { get; private init; } = null!;

    public string? Sku { get; private set; }

    public string? Description { get; private set; }

    public bool IsActive { get; private set; } = true;

    public IReadOnlyList<ProductPrice> Prices { get; private set; } = [];

    public Attributes Attributes { get; private set; } = Attributes.Empty;

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public static Product Create(ProductId id, Organization seller, NewProduct details, DateTimeOffset now)
    {
        var product = new Product
        {
            Id = id,
            AccountId = seller.AccountId,
            OrganizationId = seller.Id,
            Kind = details.Kind,
            Sku = details.Sku,
            Description = details.Description,
            Attributes = details.Attributes,
            CreatedAt = now,
            UpdatedAt = now,
        };
        product.Rename(details.Name);
        product.Raise(new ProductCreated(id));
        return product;
    }

    public void Change(ProductChange change, DateTimeOffset now)
    {
        if (change.Name is not null)
        {
            Rename(change.Name);
        }

        Sku = Replacement<string>.Apply(change.Sku, Sku);
        Description = Replacement<string>.Apply(change.Description, Description);
        IsActive = change.IsActive ?? IsActive;
        Attributes = Attributes.With(change.Attributes);
        UpdatedAt = now;
        Raise(new ProductChanged(Id));
    }

    public void AddPrice(ProductPrice price, DateTimeOffset now)
    {
        price.Price.Check();
        Prices = [.. Prices, price];
        UpdatedAt = now;
        Raise(new ProductChanged(Id));
    }

    private void Rename(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw ProductErrors.NameMissing();
        }

        Name = name.Trim();
    }
}
