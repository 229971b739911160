using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>Turns a committed event into one delivery for each endpoint that wants it; told twice, it is still one.</summary>
internal sealed class Announcement(
    IUnitOfWork unitOfWork, IWebhookEndpointRepository endpoints, IWebhookDeliveryRepository deliveries, TimeProvider time)
{
    /// <param name="read">What to tell. Only read where somebody listens; where the document is gone there is nothing to tell.</param>
    public async Task MakeAsync<TEvent, TData>(
        Committed<TEvent> told, string type, Func<CancellationToken, Task<(OrganizationId? Organization, TData Data)>> read, CancellationToken cancellationToken)
        where TEvent : DomainEvent
    {
        var listening = (await endpoints.ListAsync(cancellationToken))
            .Where(endpoint => endpoint.EventTypes.Any(pattern => WebhookEventTypes.Matches(pattern, type)))
            .ToArray();
        if (listening.Length > 0)
        {
            await unitOfWork.ExecuteAsync(token => QueueAsync(told, type, read, listening, token), cancellationToken);
        }
    }

    private async Task<Unit> QueueAsync<TEvent, TData>(
        Committed<TEvent> told,
        string type,
        Func<CancellationToken, Task<(OrganizationId? Organization, TData Data)>> read,
        IReadOnlyList<WebhookEndpoint> listening,
        CancellationToken cancellationToken)
        where TEvent : DomainEvent
    {
        var (organization, data) = await FindAsync(read, cancellationToken);
        if (data is null)
        {
            return Unit.Value;
        }

        var message = new WebhookMessage(told.MessageId, type, WebhookPayload.Write(type, told.OccurredAt, data));
        var served = await deliveries.ListEndpointsAsync(message.Id, cancellationToken);
        foreach (var endpoint in listening.Where(endpoint => endpoint.Wants(type, organization) && !served.Contains(endpoint.Id)))
        {
            deliveries.Add(WebhookDelivery.Queue(WebhookDeliveryId.New(), endpoint, message, time.GetUtcNow()));
        }

        return Unit.Value;
    }

    private static async Task<(OrganizationId? Organization, TData? Data)> FindAsync<TData>(
        Func<CancellationToken, Task<(OrganizationId? Organization, TData Data)>> read, CancellationToken cancellationToken)
    {
        try
        {
            return await read(cancellationToken);
        }
        catch (InvoicingException refusal) when (refusal.Kind == ErrorKind.NotFound)
        {
            return default;
        }
    }
}
