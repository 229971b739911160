using Invoicing.Application.Orders;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class OrderFilter
{
    public static IQueryable<OrderRow> Apply(IQueryable<OrderRow> rows, OrderListing listing)
    {
        rows = OfParties(rows, listing);
        rows = OfProducts(rows, listing);
        if (listing.Subscriptions is { Count: > 0 } subscriptions)
        {
            rows = rows.Where(row => row.Order.SubscriptionId != null && subscriptions.Contains(row.Order.SubscriptionId.Value));
        }

        if (listing.Discounts is { Count: > 0 } discounts)
        {
            rows = rows.Where(row => row.Order.DiscountId != null && discounts.Contains(row.Order.DiscountId.Value));
        }

        return listing.Checkouts is { Count: > 0 } checkouts
            ? rows.Where(row => row.Order.CheckoutId != null && checkouts.Contains(row.Order.CheckoutId.Value))
            : rows;
    }

    private static IQueryable<OrderRow> OfParties(IQueryable<OrderRow> rows, OrderListing listing)
    {
        if (listing.Organizations.Count > 0)
        {
            var organizations = listing.Organizations.Select(id => new OrganizationId(id)).ToList();
            rows = rows.Where(row => organizations.Contains(row.Order.OrganizationId));
        }

        if (listing.Customers.Count > 0)
        {
            var customers = listing.Customers.Select(id => new CustomerId(id)).ToList();
            rows = rows.Where(row => customers.Contains(row.Order.CustomerId));
        }

        return listing.ExternalCustomers is { Count: > 0 } external
            ? rows.Where(row => row.Customer.ExternalId != null && external.Contains(row.Customer.ExternalId))
            : rows;
    }

    private static IQueryable<OrderRow> OfProducts(IQueryable<OrderRow> rows, OrderListing listing)
    {
        if (listing.Products is { Count: > 0 } products)
        {
            rows = rows.Where(row => row.Order.ProductId != null && products.Contains(row.Order.ProductId.Value));
        }

        if (listing.ProductBillings is { Count: > 0 } billings)
        {
            rows = rows.Where(row => row.Order.ProductBilling != null && billings.Contains(row.Order.ProductBilling.Value));
        }

        return listing.Text?.ToLowerInvariant() is { } text
            ? rows.Where(row => (row.Order.ProductName != null && SmallLetters.Of(row.Order.ProductName).Contains(text))
                || SmallLetters.Of(row.Seller.Name).Contains(text))
            : rows;
    }
}
