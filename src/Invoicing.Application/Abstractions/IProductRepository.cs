using Invoicing.Domain.Products;

namespace Invoicing.Application.Abstractions;

public interface IProductRepository
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<Product> GetAsync(ProductId id, CancellationToken cancellationToken);

    Task AddAsync(Product product, CancellationToken cancellationToken);
}
