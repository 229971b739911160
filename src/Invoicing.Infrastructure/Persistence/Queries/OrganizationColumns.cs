using Invoicing.Application.Organizations;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class OrganizationColumns
{
    public static Columns<Organization> All { get; } = new Columns<Organization>(OrganizationFields.Listed)
        .Add("id", organization => organization.Id)
        .Add("name", organization => organization.Name)
        .Add("vatId", organization => organization.VatId)
        .Add("currency", organization => organization.Currency)
        .Add("createdAt", organization => organization.CreatedAt)
        .Relate("customers", organization => organization.Id, CustomerColumns.Kept, customer => customer.OrganizationId, () => CustomerColumns.All);
}
