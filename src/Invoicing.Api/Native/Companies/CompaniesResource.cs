using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Companies;

namespace Invoicing.Api.Native.Companies;

internal static class CompaniesResource
{
    public static ResourceType Describe() => new ResourceType<CompanyView, CompanyAttributes>("companies")
    {
        Singular = "company",
        Id = view => view.Id.ToString(),
        Fields = CompanyFields.Listed,
        Select = selection => new SelectCompaniesQuery(selection),
        Relationships = [Related.ToOne<CompanyView>("organization", "organizations", view => view.Id)],
    };
}
