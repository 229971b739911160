using Invoicing.Application.Abstractions;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>Puts a message back whose delivery broke before the receiver could say anything. The endpoint is not to blame.</summary>
public sealed record DeferDeliveryCommand(WebhookDeliveryId Id, long Token, string Reason) : ICommand<Unit>;

internal sealed class DeferDeliveryHandler(IWebhookDeliveryRepository deliveries, WebhookRules rules, TimeProvider time)
    : IRequestHandler<DeferDeliveryCommand, Unit>
{
    public async Task<Unit> Handle(DeferDeliveryCommand command, CancellationToken cancellationToken)
    {
        var delivery = await deliveries.FindAsync(command.Id, cancellationToken);
        if (delivery is not null && delivery.Work.IsHeldBy(command.Token))
        {
            delivery.Refuse(status: null, command.Reason, rules.Ladder, wish: null, time.GetUtcNow());
        }

        return Unit.Value;
    }
}
