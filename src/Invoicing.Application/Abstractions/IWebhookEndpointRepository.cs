using Invoicing.Domain.Webhooks;

namespace Invoicing.Application.Abstractions;

public interface IWebhookEndpointRepository
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound, also for one that is deleted.</exception>
    Task<WebhookEndpoint> GetAsync(WebhookEndpointId id, CancellationToken cancellationToken);

    /// <summary>Deleted or not, held until the transaction ends.</summary>
    Task<WebhookEndpoint> LockAsync(WebhookEndpointId id, CancellationToken cancellationToken);

    /// <summary>All of the account that are not deleted, disabled ones too, to be read only.</summary>
    Task<IReadOnlyList<WebhookEndpoint>> ListAsync(CancellationToken cancellationToken);

    void Add(WebhookEndpoint endpoint);
}
