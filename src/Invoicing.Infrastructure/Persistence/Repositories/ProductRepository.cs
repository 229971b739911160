using Invoicing.Application.Abstractions;
using Invoicing.Domain.Products;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Repositories;

internal sealed class ProductRepository(InvoicingDbContext db) : IProductRepository
{
    public async Task<Product> GetAsync(ProductId id, CancellationToken cancellationToken) =>
        await db.Products.SingleOrDefaultAsync(product => product.Id == id, cancellationToken) ?? throw ProductErrors.NotFound(id);

    public async Task AddAsync(Product product, CancellationToken cancellationToken) => await db.Products.AddAsync(product, cancellationToken);
}
