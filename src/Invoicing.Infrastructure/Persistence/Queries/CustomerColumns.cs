using Invoicing.Application.Customers;
using Invoicing.Domain.Customers;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class CustomerColumns
{
    public static Columns<Customer> All { get; } = new Columns<Customer>(CustomerFields.Listed)
        .Add("id", customer => customer.Id)
        .Add("name", customer => customer.Name)
        .Add("email", customer => customer.Email)
        .Add("externalId", customer => customer.ExternalId)
        .Add("vatId", customer => customer.VatId)
        .Add("createdAt", customer => customer.CreatedAt)
        .Relate("organization", customer => customer.OrganizationId, db => db.Organizations, seller => seller.Id, () => OrganizationColumns.All)
        .Relate("invoices", customer => customer.Id, db => db.Invoices, invoice => invoice.CustomerId, () => InvoiceColumns.All)
        .Relate("contracts", customer => customer.Id, ContractColumns.Kept, contract => contract.CustomerId, () => ContractColumns.All)
        .Relate("orders", customer => customer.Id, db => db.Orders, order => order.CustomerId, () => OrderColumns.All);

    /// <summary>Those that are not deleted. What a deleted one bought still shows it.</summary>
    public static IQueryable<Customer> Kept(InvoicingDbContext db) => db.Customers.Where(customer => customer.DeletedAt == null);
}
