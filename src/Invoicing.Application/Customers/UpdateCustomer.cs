using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using MediatR;

namespace Invoicing.Application.Customers;

/// <param name="ReadVersion">Refuses where the customer has another version by now.</param>
public sealed record UpdateCustomerCommand(CustomerId Id, CustomerChange Change, int? ReadVersion = null) : ICommand<CustomerView>;

internal sealed class UpdateCustomerHandler(ICurrentActor actor, ICustomerRepository customers, TimeProvider time)
    : IRequestHandler<UpdateCustomerCommand, CustomerView>
{
    public async Task<CustomerView> Handle(UpdateCustomerCommand command, CancellationToken cancellationToken)
    {
        var customer = await customers.LockAsync(command.Id, cancellationToken);
        if (!actor.Actor.MaySee(customer.OrganizationId, customer.Id))
        {
            throw CustomerErrors.NotFound(command.Id);
        }

        customer.RefuseIfChangedSince(command.ReadVersion);
        customer.Change(command.Change, time.GetUtcNow());
        return CustomerView.Of(customer);
    }
}
