using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>Queues a message that says nothing but that messages arrive.</summary>
public sealed record TestWebhookEndpointCommand(WebhookEndpointId Id) : ICommand<WebhookDeliveryView>;

internal sealed class TestWebhookEndpointHandler(
    ICurrentActor actor, IWebhookEndpointRepository endpoints, IWebhookDeliveryRepository deliveries, TimeProvider time)
    : IRequestHandler<TestWebhookEndpointCommand, WebhookDeliveryView>
{
    public async Task<WebhookDeliveryView> Handle(TestWebhookEndpointCommand command, CancellationToken cancellationToken)
    {
        var endpoint = await endpoints.GetGrantedAsync(actor, command.Id, cancellationToken);
        if (!endpoint.IsSentTo)
        {
            throw WebhookErrors.Disabled(endpoint.Id);
        }

        var now = time.GetUtcNow();
        var payload = WebhookPayload.Write(WebhookEventTypes.Test, now, new TestNotice(endpoint.Id.Value));
        var message = new WebhookMessage(Guid.CreateVersion7(), WebhookEventTypes.Test, payload);
        var delivery = WebhookDelivery.Queue(WebhookDeliveryId.New(), endpoint, message, now);
        deliveries.Add(delivery);
        return WebhookDeliveryView.Of(delivery, endpoint.OrganizationId?.Value);
    }
}
