using Invoicing.Application.Listing;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;

namespace Invoicing.Application.Abstractions;

/// <summary>Reads of webhook endpoints and deliveries, projected straight to views.</summary>
public interface IWebhookQueries
{
    Task<WebhookEndpointView?> FindEndpointAsync(WebhookEndpointId id, CancellationToken cancellationToken);

    /// <param name="visible">The organizations that the caller may see; null for all of the account, and for endpoints of every one of them.</param>
    Task<SelectedPage<WebhookEndpointView>> SelectEndpointsAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);

    Task<WebhookDeliveryView?> FindDeliveryAsync(WebhookDeliveryId id, CancellationToken cancellationToken);

    /// <param name="visible">As for endpoints.</param>
    Task<SelectedPage<WebhookDeliveryView>> SelectDeliveriesAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken);
}
