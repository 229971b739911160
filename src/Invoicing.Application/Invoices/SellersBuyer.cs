using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Invoices;

internal static class SellersBuyer
{
    /// <summary>A customer of this seller; another one's is unknown.</summary>
    public static async Task<Customer> GetBuyerAsync(
        this ICustomerRepository customers, OrganizationId seller, CustomerId id, CancellationToken cancellationToken)
    {
        var buyer = await customers.GetAsync(id, cancellationToken);
        return buyer.OrganizationId == seller ? buyer : throw CustomerErrors.NotFound(id);
    }
}
