using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Orders;
using MediatR;

namespace Invoicing.Application.Orders;

/// <summary>Takes in a sale and gives it the next number of its customer's own series.</summary>
public sealed record CreateOrderCommand(OrderId Id, CustomerId CustomerId, NewOrder Order) : ICommand<Unit>;

internal sealed class CreateOrderHandler(
    ICurrentActor actor,
    ICustomerRepository customers,
    IOrganizationRepository organizations,
    INumberSeriesRepository numberSeries,
    IOrderRepository orders,
    TimeProvider time) : IRequestHandler<CreateOrderCommand, Unit>
{
    public async Task<Unit> Handle(CreateOrderCommand command, CancellationToken cancellationToken)
    {
        var customer = await customers.GetAsync(command.CustomerId, cancellationToken);
        if (!actor.Actor.IsGranted(customer.OrganizationId, Role.Team))
        {
            throw CustomerErrors.NotFound(command.CustomerId);
        }

        var seller = await organizations.GetAsync(customer.OrganizationId, cancellationToken);
        var now = time.GetUtcNow();
        var template = OrderNumbering.TemplateFor(seller, customer);
        var series = await numberSeries.LockAsync(seller.AccountId, customer.Id.Value, template, cancellationToken);
        orders.Add(Order.Create(command.Id, customer, series.Id, series.Draw(seller.LegalDate(now)), command.Order, now));
        return Unit.Value;
    }
}
