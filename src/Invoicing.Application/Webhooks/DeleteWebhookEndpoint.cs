using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>Ends an endpoint for good. Its deliveries stay to be read.</summary>
/// <param name="ReadVersion">Refuses where the endpoint has another version by now.</param>
public sealed record DeleteWebhookEndpointCommand(WebhookEndpointId Id, int? ReadVersion = null) : ICommand<Unit>;

internal sealed class DeleteWebhookEndpointHandler(ICurrentActor actor, IWebhookEndpointRepository endpoints, TimeProvider time)
    : IRequestHandler<DeleteWebhookEndpointCommand, Unit>
{
    public async Task<Unit> Handle(DeleteWebhookEndpointCommand command, CancellationToken cancellationToken)
    {
        var endpoint = await endpoints.GetGrantedAsync(actor, command.Id, cancellationToken);
        endpoint.RefuseIfChangedSince(command.ReadVersion);
        endpoint.Delete(time.GetUtcNow());
        return Unit.Value;
    }
}
