using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Organizations;

namespace Invoicing.Api.Native.Organizations;

internal static class OrganizationsResource
{
    public static ResourceType Describe() => new ResourceType<OrganizationView, OrganizationAttributes>("organizations")
    {
        Singular = "organization",
        Id = view => view.Id.ToString(),
        Version = view => view.Version,
        Fields = OrganizationFields.Listed,
        Get = id => new GetOrganizationQuery(new OrganizationId(id)),
        Select = selection => new SelectOrganizationsQuery(selection),
        Relationships = [Related.ToMany("customers", "customers", "organization")],
    };
}
