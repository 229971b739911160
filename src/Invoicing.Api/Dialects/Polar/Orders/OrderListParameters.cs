using Invoicing.Api.Dialects.Polar.Reading;
using Invoicing.Application.Orders;
using Invoicing.Domain.Orders;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Polar.Orders;

/// <summary>The page, order and filters of the portal's list.</summary>
public sealed record CustomerOrderListParameters : IPolarQuery<CustomerOrderListParameters>
{
    private static readonly Dictionary<string, OrderSorting> Criteria = OrderCriteria.Of(
        ("created_at", OrderKey.CreatedAt),
        ("amount", OrderKey.Net),
        ("net_amount", OrderKey.Net),
        ("product", OrderKey.Product),
        ("subscription", OrderKey.Subscription));

    /// <summary>From 1.</summary>
    [FromQuery(Name = "page")]
    public int Page { get; init; } = 1;

    /// <summary>At most 100; more is read as 100.</summary>
    [FromQuery(Name = "limit")]
    public int Limit { get; init; } = 10;

    /// <summary>created_at, amount, net_amount, product, subscription; a minus in front turns the order round. The first counts most.</summary>
    [FromQuery(Name = "sorting")]
    public IReadOnlyList<string> Sorting { get; init; } = [];

    [FromQuery(Name = "organization_id")]
    public IReadOnlyList<Guid> OrganizationId { get; init; } = [];

    [FromQuery(Name = "product_id")]
    public IReadOnlyList<Guid> ProductId { get; init; } = [];

    /// <summary>one_time or recurring.</summary>
    [FromQuery(Name = "product_billing_type")]
    public IReadOnlyList<string> ProductBillingType { get; init; } = [];

    [FromQuery(Name = "subscription_id")]
    public IReadOnlyList<Guid> SubscriptionId { get; init; } = [];

    /// <summary>A part of the product's or the organization's name.</summary>
    [FromQuery(Name = "query")]
    public string? Query { get; init; }

    internal OrderListing Listing { get; private init; } = new();

    static CustomerOrderListParameters IPolarQuery<CustomerOrderListParameters>.Read(QueryReader query)
    {
        var (page, limit) = (query.Page, query.Limit);
        return query.Done(new CustomerOrderListParameters
        {
            Page = page,
            Limit = limit,
            Listing = new OrderListing
            {
                Organizations = query.UuidsOfAnyVersion("organization_id"),
                Products = query.Uuids("product_id"),
                ProductBillings = query.Words("product_billing_type", OrderCriteria.Billings),
                Subscriptions = query.Uuids("subscription_id"),
                Text = query.Text("query"),
                Sorting = OrderCriteria.Read(query, Criteria),
                Offset = Paging.Offset(page, limit),
                Limit = limit,
            },
        });
    }
}

/// <summary>The page, order and filters of the merchant's list.</summary>
public sealed record MerchantOrderListParameters : IPolarQuery<MerchantOrderListParameters>
{
    private static readonly Dictionary<string, OrderSorting> Criteria = OrderCriteria.Of(
        ("created_at", OrderKey.CreatedAt),
        ("status", OrderKey.Status),
        ("invoice_number", OrderKey.InvoiceNumber),
        ("amount", OrderKey.Net),
        ("net_amount", OrderKey.Net),
        ("customer", OrderKey.Customer),
        ("product", OrderKey.Product),
        ("discount", OrderKey.Discount),
        ("subscription", OrderKey.Subscription));

    /// <summary>From 1.</summary>
    [FromQuery(Name = "page")]
    public int Page { get; init; } = 1;

    /// <summary>At most 100; more is read as 100.</summary>
    [FromQuery(Name = "limit")]
    public int Limit { get; init; } = 10;

    /// <summary>created_at, status, invoice_number, amount, net_amount, customer, product, discount, subscription; a minus in front turns the order round.</summary>
    [FromQuery(Name = "sorting")]
    public IReadOnlyList<string> Sorting { get; init; } = [];

    [FromQuery(Name = "organization_id")]
    public IReadOnlyList<Guid> OrganizationId { get; init; } = [];

    [FromQuery(Name = "product_id")]
    public IReadOnlyList<Guid> ProductId { get; init; } = [];

    /// <summary>one_time or recurring.</summary>
    [FromQuery(Name = "product_billing_type")]
    public IReadOnlyList<string> ProductBillingType { get; init; } = [];

    [FromQuery(Name = "discount_id")]
    public IReadOnlyList<Guid> DiscountId { get; init; } = [];

    [FromQuery(Name = "customer_id")]
    public IReadOnlyList<Guid> CustomerId { get; init; } = [];

    [FromQuery(Name = "external_customer_id")]
    public IReadOnlyList<string> ExternalCustomerId { get; init; } = [];

    [FromQuery(Name = "checkout_id")]
    public IReadOnlyList<Guid> CheckoutId { get; init; } = [];

    [FromQuery(Name = "subscription_id")]
    public IReadOnlyList<Guid> SubscriptionId { get; init; } = [];

    internal OrderListing Listing { get; private init; } = new();

    static MerchantOrderListParameters IPolarQuery<MerchantOrderListParameters>.Read(QueryReader query)
    {
        query.RefuseMetadata();
        var (page, limit) = (query.Page, query.Limit);
        return query.Done(new MerchantOrderListParameters
        {
            Page = page,
            Limit = limit,
            Listing = new OrderListing
            {
                Organizations = query.UuidsOfAnyVersion("organization_id"),
                Products = query.Uuids("product_id"),
                ProductBillings = query.Words("product_billing_type", OrderCriteria.Billings),
                Discounts = query.Uuids("discount_id"),
                Customers = query.Uuids("customer_id"),
                ExternalCustomers = query.Texts("external_customer_id"),
                Checkouts = query.Uuids("checkout_id"),
                Subscriptions = query.Uuids("subscription_id"),
                Sorting = OrderCriteria.Read(query, Criteria),
                Offset = Paging.Offset(page, limit),
                Limit = limit,
            },
        });
    }
}

/// <summary>The words of both lists.</summary>
internal static class OrderCriteria
{
    public static readonly IReadOnlyDictionary<string, ProductBilling> Billings = new Dictionary<string, ProductBilling>(StringComparer.Ordinal)
    {
        ["one_time"] = ProductBilling.OneTime,
        ["recurring"] = ProductBilling.Recurring,
    };

    public static Dictionary<string, OrderSorting> Of(params (string Word, OrderKey Key)[] keys) => keys
        .SelectMany(key => new[] { (key.Word, Sorting: new OrderSorting(key.Key, false)), (Word: $"-{key.Word}", Sorting: new OrderSorting(key.Key, true)) })
        .ToDictionary(entry => entry.Word, entry => entry.Sorting, StringComparer.Ordinal);

    public static IReadOnlyList<OrderSorting> Read(QueryReader query, IReadOnlyDictionary<string, OrderSorting> criteria) =>
        query.Words("sorting", criteria) is { Count: > 0 } sorting ? sorting : [new OrderSorting(OrderKey.CreatedAt, true)];
}
