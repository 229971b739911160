using Invoicing.Application.Abstractions;
using Invoicing.Domain.Orders;
using MediatR;

namespace Invoicing.Application.Orders;

public sealed record MarkOrderPaidCommand(OrderId Id) : ICommand<Unit>;

internal sealed class MarkOrderPaidHandler(IOrderRepository orders, TimeProvider time) : IRequestHandler<MarkOrderPaidCommand, Unit>
{
    public async Task<Unit> Handle(MarkOrderPaidCommand command, CancellationToken cancellationToken)
    {
        var order = await orders.LockAsync(command.Id, cancellationToken);
        order.MarkPaid(time.GetUtcNow());
        return Unit.Value;
    }
}
