using Invoicing.Application.Contracts;
using Invoicing.Domain.Contracts;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class ContractColumns
{
    public static Columns<Contract> All { get; } = new Columns<Contract>(ContractFields.Listed)
        .Add("id", contract => contract.Id)
        .Add("name", contract => contract.Name)
        .Add("status", contract => contract.Status)
        .Add("currency", contract => contract.Currency)
        .Add("startDate", contract => contract.Start)
        .Add("endDate", contract => contract.End)
        .Add("createdAt", contract => contract.CreatedAt)
        .Relate("organization", contract => contract.OrganizationId, db => db.Organizations, seller => seller.Id, () => OrganizationColumns.All)
        .Relate("customer", contract => contract.CustomerId, db => db.Customers, buyer => buyer.Id, () => CustomerColumns.All)
        .Relate("invoices", contract => contract.Id, db => db.Invoices, invoice => invoice.ContractId, () => InvoiceColumns.All);

    /// <summary>Those that are not withdrawn. Their invoices still show them.</summary>
    public static IQueryable<Contract> Kept(InvoicingDbContext db) => db.Contracts.Where(contract => contract.WithdrawnAt == null);
}
