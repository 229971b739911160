using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Webhooks;

namespace Invoicing.Api.Native.Deliveries;

internal static class DeliveriesResource
{
    public const string Name = "deliveries";

    public static ResourceType Describe() => new ResourceType<WebhookDeliveryView, DeliveryAttributes>(Name)
    {
        Singular = "delivery",
        Id = view => view.Id.ToString(),
        Version = view => view.Version,
        Fields = WebhookDeliveryFields.Listed,
        Get = id => new GetDeliveryQuery(new WebhookDeliveryId(id)),
        Select = selection => new SelectDeliveriesQuery(selection),
        Relationships = [Related.ToOne<WebhookDeliveryView>("webhookEndpoint", "webhookEndpoints", view => view.EndpointId)],
    };
}
