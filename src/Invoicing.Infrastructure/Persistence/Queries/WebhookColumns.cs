using Invoicing.Application.Webhooks;
using Invoicing.Domain.Webhooks;
using Invoicing.Infrastructure.Persistence.Queries.Listing;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal static class WebhookColumns
{
    public static Columns<WebhookEndpoint> Endpoints { get; } = new Columns<WebhookEndpoint>(WebhookEndpointFields.Listed)
        .Add("id", endpoint => endpoint.Id)
        .Add("url", endpoint => endpoint.Url)
        .Add("status", endpoint => endpoint.Status)
        .Add("createdAt", endpoint => endpoint.CreatedAt)
        .Relate("organization", endpoint => endpoint.OrganizationId, db => db.Organizations, seller => seller.Id, () => OrganizationColumns.All);

    public static Columns<WebhookDelivery> Deliveries { get; } = new Columns<WebhookDelivery>(WebhookDeliveryFields.Listed)
        .Add("id", delivery => delivery.Id)
        .Add("eventType", delivery => delivery.Type)
        .Add("state", delivery => delivery.Work.State)
        .Add("createdAt", delivery => delivery.CreatedAt)
        .Relate("webhookEndpoint", delivery => delivery.EndpointId, db => db.WebhookEndpoints, endpoint => endpoint.Id, () => Endpoints);
}
