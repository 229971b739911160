using Invoicing.Application.Abstractions;
using Invoicing.Domain.Orders;
using MediatR;

namespace Invoicing.Application.Orders;

public sealed record MarkOrderPaidCommand(OrderId Id) : ICommand<Unit>;

internal sealed class MarkOrderPaidHandler(ICurrentActor actor, IOrderRepository orders, TimeProvider time)
    : IRequestHandler<MarkOrderPaidCommand, Unit>
{
    public async Task<Unit> Handle(MarkOrderPaidCommand command, CancellationToken cancellationToken)
    {
        var order = await orders.LockAsync(command.Id, cancellationToken);
        if (!actor.Actor.IsGranted(order.OrganizationId, Role.Team))
        {
            throw OrderErrors.NotFound(command.Id);
        }

        order.MarkPaid(time.GetUtcNow());
        return Unit.Value;
    }
}
