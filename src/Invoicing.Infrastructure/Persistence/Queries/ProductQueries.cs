using Invoicing.Application.Abstractions;
using Invoicing.Application.Products;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Products;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class ProductQueries(InvoicingDbContext db) : IProductQueries
{
    public async Task<ProductView?> FindAsync(ProductId id, CancellationToken cancellationToken) =>
        await db.Products.AsNoTracking().SingleOrDefaultAsync(product => product.Id == id, cancellationToken) is { } found
            ? ProductView.Of(found)
            : null;

    public async Task<ProductPage> ListAsync(
        ProductListing listing, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken)
    {
        var matching = Matching(listing);
        if (visible is not null)
        {
            matching = matching.Where(product => visible.Contains(product.OrganizationId));
        }

        var total = await matching.LongCountAsync(cancellationToken);
        var found = await Sorted(matching, listing).Skip(listing.Offset).Take(listing.Limit + 1).ToListAsync(cancellationToken);
        return new ProductPage([.. found.Take(listing.Limit).Select(ProductView.Of)], total, found.Count > listing.Limit);
    }

    private IQueryable<Product> Matching(ProductListing listing)
    {
        var products = db.Products.AsNoTracking();
        if (listing.Organization is { } organization)
        {
            products = products.Where(product => product.OrganizationId == organization);
        }

        if (listing.Kind is { } kind)
        {
            products = products.Where(product => product.Kind == kind);
        }

        return listing.NameContains?.ToLowerInvariant() is { } part
            ? products.Where(product => SmallLetters.Of(product.Name).Contains(part))
            : products;
    }

    private static IQueryable<Product> Sorted(IQueryable<Product> products, ProductListing listing)
    {
        if (listing.After is { } cursor)
        {
            var (at, serial) = cursor;
            products = listing.Descending
                ? products.Where(product => product.CreatedAt < at || (product.CreatedAt == at && product.Serial < serial))
                : products.Where(product => product.CreatedAt > at || (product.CreatedAt == at && product.Serial > serial));
        }

        return listing.Descending
            ? products.OrderByDescending(product => product.CreatedAt).ThenByDescending(product => product.Serial)
            : products.OrderBy(product => product.CreatedAt).ThenBy(product => product.Serial);
    }
}
