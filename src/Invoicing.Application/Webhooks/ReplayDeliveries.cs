using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>Sends an endpoint's messages of a time again, each under its id: after an outage, those that were given up or kept back.</summary>
public sealed record ReplayDeliveriesCommand(ReplaySelection Selection) : ICommand<ReplayedDeliveries>;

public sealed record ReplayedDeliveries(int Count);

internal sealed class ReplayDeliveriesHandler(
    ICurrentActor actor, IWebhookEndpointRepository endpoints, IWebhookDeliveryRepository deliveries, TimeProvider time)
    : IRequestHandler<ReplayDeliveriesCommand, ReplayedDeliveries>
{
    public async Task<ReplayedDeliveries> Handle(ReplayDeliveriesCommand command, CancellationToken cancellationToken)
    {
        var endpoint = await endpoints.GetGrantedAsync(actor, command.Selection.Endpoint, cancellationToken);
        if (!endpoint.IsSentTo)
        {
            throw WebhookErrors.Disabled(endpoint.Id);
        }

        return new ReplayedDeliveries(await deliveries.ReplayAsync(command.Selection, time.GetUtcNow(), cancellationToken));
    }
}
