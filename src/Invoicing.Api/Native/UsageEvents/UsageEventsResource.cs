using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Customers;
using Invoicing.Application.Listing;
using Invoicing.Application.Usage;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Usage;
using MediatR;

namespace Invoicing.Api.Native.UsageEvents;

internal static class UsageEventsResource
{
    public static ResourceType Describe() => new ResourceType<UsageView, UsageEventAttributes>("usageEvents")
    {
        Singular = "usageEvent",
        Id = view => view.Id.ToString(),
        Fields = UsageFields.Listed,
        Select = selection => new SelectUsageQuery(selection),
        Relationships = [Related.ToOne<UsageView>("customer", "customers", view => view.CustomerId).Required()],
        Create = CreateAsync,
    };

    private static async Task<UsageView> CreateAsync(IMediator mediator, ResourceInput input, CancellationToken cancellationToken)
    {
        var attributes = input.Attributes;
        var customer = input.RequiredId("customer");
        var meter = attributes.RequiredText("meter");
        var key = attributes.Text("key") ?? Guid.CreateVersion7().ToString();
        attributes.RequiredText("timestamp");
        var usage = new NewUsage(customer.ToString(), key, attributes.Instant("timestamp") ?? default, attributes.RequiredDecimal("quantity"), "{}");
        input.Check();

        var buyer = await mediator.Send(new GetCustomerQuery(new CustomerId(customer)), cancellationToken);
        await mediator.Send(new RecordUsageCommand(new OrganizationId(buyer.OrganizationId), meter, [usage]), cancellationToken);
        var reported = await mediator.Send(new SelectUsageQuery(Reported(buyer.OrganizationId, meter, key)), cancellationToken);
        return reported.Items[0];
    }

    private static Selection Reported(Guid organization, string meter, string key)
    {
        var (fields, seller) = (UsageFields.Listed, UsageFields.Listed.ToOne["organization"]());
        return new Selection
        {
            Size = 1,
            Filter = new AndFilter(
            [
                new CompareFilter(new FieldPath(["organization"], seller.Find("id")!), Comparison.Equal, organization),
                new CompareFilter(new FieldPath([], fields.Find("meter")!), Comparison.Equal, meter),
                new CompareFilter(new FieldPath([], fields.Find("key")!), Comparison.Equal, key),
            ]),
        };
    }
}
