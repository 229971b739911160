using Invoicing.Application.Abstractions;
using Invoicing.Domain.Orders;
using MediatR;

namespace Invoicing.Application.Orders;

public sealed record GetOrderQuery(OrderId Id) : IQuery<OrderView>;

internal sealed class GetOrderHandler(IOrderQueries orders) : IRequestHandler<GetOrderQuery, OrderView>
{
    public async Task<OrderView> Handle(GetOrderQuery query, CancellationToken cancellationToken) =>
        await orders.FindAsync(query.Id, cancellationToken) ?? throw OrderErrors.NotFound(query.Id);
}
