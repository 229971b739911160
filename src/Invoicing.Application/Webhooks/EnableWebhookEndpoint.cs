using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>Sends again, from now on. What was kept meanwhile is sent when it is asked for.</summary>
public sealed record EnableWebhookEndpointCommand(WebhookEndpointId Id) : ICommand<WebhookEndpointView>;

internal sealed class EnableWebhookEndpointHandler(ICurrentActor actor, IWebhookEndpointRepository endpoints, TimeProvider time)
    : IRequestHandler<EnableWebhookEndpointCommand, WebhookEndpointView>
{
    public async Task<WebhookEndpointView> Handle(EnableWebhookEndpointCommand command, CancellationToken cancellationToken)
    {
        var endpoint = await endpoints.GetGrantedAsync(actor, command.Id, cancellationToken);
        endpoint.Enable(time.GetUtcNow());
        return WebhookEndpointView.Of(endpoint);
    }
}
