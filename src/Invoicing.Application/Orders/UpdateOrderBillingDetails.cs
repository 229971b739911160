using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Orders;
using MediatR;

namespace Invoicing.Application.Orders;

/// <summary>Replaces who the order's invoice names. An issued invoice changes only with its next generation.</summary>
public sealed record UpdateOrderBillingDetailsCommand(OrderId Id, string? Name, Address? Address) : ICommand<Unit>;

internal sealed class UpdateOrderBillingDetailsHandler(ICurrentActor actor, IOrderRepository orders, TimeProvider time)
    : IRequestHandler<UpdateOrderBillingDetailsCommand, Unit>
{
    public async Task<Unit> Handle(UpdateOrderBillingDetailsCommand command, CancellationToken cancellationToken)
    {
        var order = await orders.LockAsync(command.Id, cancellationToken);
        if (actor.Actor.CustomerId is { } own && own != order.CustomerId)
            throw OrderErrors.NotFound(command.Id);

        order.ChangeBillingDetails(command.Name, command.Address, time.GetUtcNow());
        return Unit.Value;
    }
}
