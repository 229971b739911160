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
        Relationships =
        [
            Related.ToOne<OrganizationView>("invoiceSeries", "numberSeries", view => view.InvoiceSeriesId).Writable(),
            Related.ToOne<OrganizationView>("creditNoteSeries", "numberSeries", view => view.CreditNoteSeriesId).Writable(),
            Related.ToMany("customers", "customers", "organization"),
        ],
        Create = (mediator, input, cancellationToken) => mediator.Send(OrganizationInput.ReadNew(OrganizationId.New(), input), cancellationToken),
        Update = (mediator, id, input, cancellationToken) => mediator.Send(OrganizationInput.ReadChange(new OrganizationId(id), input), cancellationToken),
    };
}
