using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Orders;
using MediatR;

namespace Invoicing.Application.Orders;

/// <summary>Replaces who the order's invoice names. An issued invoice changes only with its next generation.</summary>
/// <param name="Name">Null leaves it as it is.</param>
/// <param name="Address">Null leaves it as it is.</param>
public sealed record UpdateOrderBillingDetailsCommand(OrderId Id, Replacement<string>? Name, Replacement<Address>? Address) : ICommand<Unit>;

internal sealed class UpdateOrderBillingDetailsHandler(ICurrentActor actor, IOrderRepository orders, TimeProvider time)
    : IRequestHandler<UpdateOrderBillingDetailsCommand, Unit>
{
    public async Task<Unit> Handle(UpdateOrderBillingDetailsCommand command, CancellationToken cancellationToken)
    {
        var order = await orders.LockAsync(command.Id, cancellationToken);
        if (!actor.Actor.MaySee(order.OrganizationId, order.CustomerId))
        {
            throw OrderErrors.NotFound(command.Id);
        }

        if (command is { Name: null, Address: null })
        {
            return Unit.Value;
        }

        var name = Replacement<string>.Apply(command.Name, order.BillingName);
        var address = Replacement<Address>.Apply(command.Address, order.BillingAddress);
        order.ChangeBillingDetails(name, address, time.GetUtcNow());
        return Unit.Value;
    }
}
