using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>Sends one message again, to the letter and under the same id, whatever became of it before.</summary>
public sealed record ReplayDeliveryCommand(WebhookDeliveryId Id) : ICommand<WebhookDeliveryView>;

internal sealed class ReplayDeliveryHandler(
    ICurrentActor actor, IWebhookEndpointRepository endpoints, IWebhookDeliveryRepository deliveries, TimeProvider time)
    : IRequestHandler<ReplayDeliveryCommand, WebhookDeliveryView>
{
    public async Task<WebhookDeliveryView> Handle(ReplayDeliveryCommand command, CancellationToken cancellationToken)
    {
        var delivery = await deliveries.GetAsync(command.Id, cancellationToken);
        var endpoint = await endpoints.GetGrantedAsync(actor, delivery.EndpointId, cancellationToken);
        if (!endpoint.IsSentTo)
        {
            throw WebhookErrors.Disabled(endpoint.Id);
        }

        delivery.Replay(time.GetUtcNow());
        return WebhookDeliveryView.Of(delivery, endpoint.OrganizationId?.Value);
    }
}
