using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;

namespace Invoicing.Api.Native.WebhookEndpoints;

internal static class WebhookEndpointsResource
{
    public const string Name = "webhookEndpoints";

    public static ResourceType Describe() => new ResourceType<WebhookEndpointView, WebhookEndpointAttributes>(Name)
    {
        Singular = "webhookEndpoint",
        Id = view => view.Id.ToString(),
        Version = view => view.Version,
        Fields = WebhookEndpointFields.Listed,
        Get = id => new GetWebhookEndpointQuery(new WebhookEndpointId(id)),
        Select = selection => new SelectWebhookEndpointsQuery(selection),
        Relationships =
        [
            Related.ToOne<WebhookEndpointView>("organization", "organizations", view => view.OrganizationId).Sendable(),
            Related.ToMany("deliveries", "deliveries", "webhookEndpoint"),
        ],
        Create = (mediator, input, cancellationToken) => mediator.Send(ReadNew(input), cancellationToken),
        Update = (mediator, id, input, cancellationToken) => mediator.Send(ReadChange(new WebhookEndpointId(id), input), cancellationToken),
        Delete = (mediator, id, cancellationToken) => mediator.Send(new DeleteWebhookEndpointCommand(new WebhookEndpointId(id)), cancellationToken),
    };

    private static CreateWebhookEndpointCommand ReadNew(ResourceInput input)
    {
        var attributes = input.Attributes;
        var details = new WebhookEndpointDetails(
            input.RelatedId("organization") is { } organization ? new OrganizationId(organization) : null,
            attributes.RequiredText("url"),
            attributes.Texts("eventTypes") ?? [WebhookEventTypes.Every],
            attributes.Text("description"));
        input.Check();
        return new CreateWebhookEndpointCommand(WebhookEndpointId.New(), details);
    }

    private static UpdateWebhookEndpointCommand ReadChange(WebhookEndpointId id, ResourceInput input)
    {
        var attributes = input.Attributes;
        var change = new WebhookEndpointChange
        {
            Url = attributes.Has("url") ? attributes.RequiredText("url") : null,
            EventTypes = attributes.Texts("eventTypes"),
            Description = attributes.Replaced("description", attributes.Text),
            IsEnabled = attributes.One("status", Names<WebhookEndpointStatus>.All) is { } status ? status == WebhookEndpointStatus.Enabled : null,
        };
        input.Check();
        return new UpdateWebhookEndpointCommand(id, change);
    }
}
