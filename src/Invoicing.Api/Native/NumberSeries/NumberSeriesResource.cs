using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Numbering;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Organizations;

namespace Invoicing.Api.Native.NumberSeries;

internal static class NumberSeriesResource
{
    public static ResourceType Describe() => new ResourceType<NumberSeriesView, NumberSeriesAttributes>("numberSeries")
    {
        Singular = "numberSequence",
        Id = view => view.Id.ToString(),
        Version = view => view.Version,
        Fields = NumberSeriesFields.Listed,
        Select = selection => new SelectNumberSeriesQuery(selection),
        Create = (mediator, input, cancellationToken) => mediator.Send(ReadNew(input), cancellationToken),
    };

    private static CreateNumberSeriesCommand ReadNew(ResourceInput input)
    {
        var attributes = input.Attributes;
        var owner = attributes.RequiredText("ownerId");
        if (!Guid.TryParse(owner, out var organization))
        {
            attributes.Complain("ownerId", "attribute.wrong_type", "ownerId must be the id of an organization.");
        }

        var (name, template, reset) = (attributes.RequiredText("name"), attributes.RequiredText("template"), attributes.One("reset", Names<SeriesReset>.All));
        input.Check();
        return new CreateNumberSeriesCommand(new OrganizationId(organization), name, template, reset ?? SeriesReset.Never);
    }
}
