using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>Ends an endpoint for good. Its deliveries stay to be read.</summary>
public sealed record DeleteWebhookEndpointCommand(WebhookEndpointId Id) : ICommand<Unit>;

internal sealed class DeleteWebhookEndpointHandler(ICurrentActor actor, IWebhookEndpointRepository endpoints, TimeProvider time)
    : IRequestHandler<DeleteWebhookEndpointCommand, Unit>
{
    public async Task<Unit> Handle(DeleteWebhookEndpointCommand command, CancellationToken cancellationToken)
    {
        var endpoint = await endpoints.GetGrantedAsync(actor, command.Id, cancellationToken);
        endpoint.Delete(time.GetUtcNow());
        return Unit.Value;
    }
}
