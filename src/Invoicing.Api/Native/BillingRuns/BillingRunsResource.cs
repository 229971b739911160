using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Billing;
using Invoicing.Domain.Billing;
using Invoicing.Domain.Organizations;

namespace Invoicing.Api.Native.BillingRuns;

internal static class BillingRunsResource
{
    public static ResourceType Describe() => new ResourceType<BillingRunView, BillingRunAttributes>("billingRuns")
    {
        Singular = "billingRun",
        Id = view => view.Id.ToString(),
        Version = view => view.Version,
        Fields = BillingRunFields.Listed,
        Get = id => new GetBillingRunQuery(new BillingRunId(id)),
        Select = selection => new SelectBillingRunsQuery(selection),
        Relationships = [Related.ToOne<BillingRunView>("organization", "organizations", view => view.OrganizationId).Sendable()],
        Create = (mediator, input, cancellationToken) => mediator.Send(ReadNew(input), cancellationToken),
    };

    private static StartBillingRunCommand ReadNew(ResourceInput input)
    {
        var command = new StartBillingRunCommand(
            BillingRunId.New(),
            input.RelatedId("organization") is { } organization ? new OrganizationId(organization) : null,
            input.Attributes.Date("through"),
            input.Attributes.One("mode", Names<BillingRunMode>.All) ?? BillingRunMode.Issue);
        input.Check();
        return command;
    }
}
