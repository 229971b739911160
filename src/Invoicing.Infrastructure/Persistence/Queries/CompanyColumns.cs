using Invoicing.Application.Companies;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class CompanyColumns
{
    // Compared as text, because a filter may name what is no identifier.
    public static Columns<Organization> All { get; } = new Columns<Organization>(CompanyFields.Listed)
        .Add("id", company => company.Id)
        .Add("identifier", company => (string)(object)company.CompanyIdentifier!)
        .Add("name", company => company.Name)
        .Add("currency", company => company.Currency)
        .Add("createdAt", company => company.CreatedAt);
}
