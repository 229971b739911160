using Invoicing.Application.Abstractions;
using Invoicing.Domain.Money;
using Invoicing.Domain.Orders;
using MediatR;

namespace Invoicing.Application.Orders;

/// <summary>Notes that money went back to the buyer.</summary>
/// <param name="Amount">Without tax; null for all that is left.</param>
/// <param name="Tax">Null for the share of the order's tax that belongs to the amount.</param>
public sealed record RefundOrderCommand(OrderId Id, Money? Amount = null, Money? Tax = null) : ICommand<Unit>;

internal sealed class RefundOrderHandler(ICurrentActor actor, IOrderRepository orders, TimeProvider time) : IRequestHandler<RefundOrderCommand, Unit>
{
    public async Task<Unit> Handle(RefundOrderCommand command, CancellationToken cancellationToken)
    {
        var order = await orders.LockAsync(command.Id, cancellationToken);
        if (!actor.Actor.IsGranted(order.OrganizationId, Role.Team))
        {
            throw OrderErrors.NotFound(command.Id);
        }

        order.Refund(command.Amount, command.Tax, time.GetUtcNow());
        return Unit.Value;
    }
}
