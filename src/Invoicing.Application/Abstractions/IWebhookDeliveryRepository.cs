using Invoicing.Application.Webhooks;
using Invoicing.Domain.Webhooks;

namespace Invoicing.Application.Abstractions;

public interface IWebhookDeliveryRepository
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound.</exception>
    Task<WebhookDelivery> GetAsync(WebhookDeliveryId id, CancellationToken cancellationToken);

    Task<WebhookDelivery?> FindAsync(WebhookDeliveryId id, CancellationToken cancellationToken);

    /// <summary>To be read only; its endpoint deleted or not.</summary>
    Task<(WebhookDelivery Delivery, WebhookEndpoint Endpoint)?> ReadAsync(WebhookDeliveryId id, CancellationToken cancellationToken);

    /// <summary>Who has got the message, or will.</summary>
    Task<IReadOnlyList<WebhookEndpointId>> ListEndpointsAsync(Guid message, CancellationToken cancellationToken);

    /// <summary>Puts all deliveries of the selection back to their start, without reading them.</summary>
    /// <returns>How many there were.</returns>
    Task<int> ReplayAsync(ReplaySelection selection, DateTimeOffset now, CancellationToken cancellationToken);

    void Add(WebhookDelivery delivery);
}
