using Invoicing.Application.Products;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Products;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of products, projected straight to views.</summary>
public interface IProductQueries
{
    Task<ProductView?> FindAsync(ProductId id, CancellationToken cancellationToken);

    /// <param name="visible">The organizations that the caller may see; null for all of the account.</param>
    Task<ProductPage> ListAsync(
        ProductListing listing, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);
}
