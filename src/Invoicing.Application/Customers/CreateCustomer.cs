using Invoicing.Application.Abstractions;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Customers;

/// <returns>The customer's small integer.</returns>
public sealed record CreateCustomerCommand(CustomerId Id, OrganizationId OrganizationId, NewCustomer Customer) : ICommand<long>;

internal sealed class CreateCustomerHandler(
    ICurrentActor actor, IOrganizationRepository organizations, ICustomerRepository customers, TimeProvider time)
    : IRequestHandler<CreateCustomerCommand, long>
{
    public async Task<long> Handle(CreateCustomerCommand command, CancellationToken cancellationToken)
    {
        var seller = await organizations.GetAsync(command.OrganizationId, cancellationToken);
        if (!actor.Actor.IsGranted(seller.Id, Role.Team))
        {
            throw OrganizationErrors.NotGranted(command.OrganizationId);
        }

        var customer = Customer.Create(command.Id, seller, command.Customer, time.GetUtcNow());
        await customers.AddAsync(customer, cancellationToken);
        return customer.Serial;
    }
}
