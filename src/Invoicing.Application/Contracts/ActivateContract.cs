using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <summary>Bills the contract from now on.</summary>
public sealed record ActivateContractCommand(ContractId Id) : ICommand<ContractView>;

internal sealed class ActivateContractHandler(ICurrentActor actor, IContractRepository contracts, ICustomerRepository customers)
    : IRequestHandler<ActivateContractCommand, ContractView>
{
    public async Task<ContractView> Handle(ActivateContractCommand command, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockGrantedAsync(actor, command.Id, cancellationToken);
        contract.Activate();
        return ContractView.Of(contract, await customers.GetEvenDeletedAsync(contract.CustomerId, cancellationToken));
    }
}
