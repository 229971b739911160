using Invoicing.Domain.Orders;

namespace Invoicing.Application.Orders;

/// <summary>Which orders, in which order, which page. An empty list of a filter asks for nothing in particular.</summary>
public sealed record OrderListing
{
    public IReadOnlyList<Guid> Organizations { get; init; } = [];

    public IReadOnlyList<Guid> Customers { get; init; } = [];

    public IReadOnlyList<string> ExternalCustomers { get; init; } = [];

    public IReadOnlyList<Guid> Products { get; init; } = [];

    public IReadOnlyList<ProductBilling> ProductBillings { get; init; } = [];

    public IReadOnlyList<Guid> Subscriptions { get; init; } = [];

    public IReadOnlyList<Guid> Discounts { get; init; } = [];

    public IReadOnlyList<Guid> Checkouts { get; init; } = [];

    /// <summary>A part of the product's or the seller's name, whatever its case.</summary>
    public string? Text { get; init; }

    /// <summary>Equal ones follow each other newest first, then by id.</summary>
    public IReadOnlyList<OrderSorting> Sorting { get; init; } = [new(OrderKey.CreatedAt, Descending: true)];

    public int Offset { get; init; }

    public int Limit { get; init; } = 10;
}

public sealed record OrderSorting(OrderKey Key, bool Descending);

public enum OrderKey
{
    CreatedAt,
    Status,
    InvoiceNumber,
    Net,
    Customer,
    Product,
    Discount,
    Subscription,
}

public sealed record OrderPage(IReadOnlyList<OrderView> Items, long Total);
