using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <param name="Activate">True for a contract that is billed from now on, false for a draft.</param>
public sealed record CreateContractCommand(ContractId Id, CustomerId CustomerId, NewContract Contract, bool Activate) : ICommand<ContractView>;

internal sealed class CreateContractHandler(ICurrentActor actor, ICustomerRepository customers, IContractRepository contracts, TimeProvider time)
    : IRequestHandler<CreateContractCommand, ContractView>
{
    public async Task<ContractView> Handle(CreateContractCommand command, CancellationToken cancellationToken)
    {
        // Under its lock, so that a customer with a contract on its way is not deleted meanwhile.
        var customer = await customers.LockAsync(command.CustomerId, cancellationToken);
        if (!actor.Actor.IsGranted(customer.OrganizationId, Role.Team))
        {
            throw CustomerErrors.NotFound(command.CustomerId);
        }

        var contract = Contract.Create(command.Id, customer, command.Contract, time.GetUtcNow());
        if (command.Activate)
        {
            contract.Activate();
        }

        await contracts.AddAsync(contract, cancellationToken);
        return ContractView.Of(contract, customer);
    }
}
