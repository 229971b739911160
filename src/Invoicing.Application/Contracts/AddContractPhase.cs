using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <summary>A further part of the contract's time, with prices of its own.</summary>
public sealed record AddContractPhaseCommand(ContractId Id, ContractPhase Phase) : ICommand<ContractView>;

internal sealed class AddContractPhaseHandler(ICurrentActor actor, IContractRepository contracts, ICustomerRepository customers)
    : IRequestHandler<AddContractPhaseCommand, ContractView>
{
    public async Task<ContractView> Handle(AddContractPhaseCommand command, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockGrantedAsync(actor, command.Id, cancellationToken);
        contract.AddPhase(command.Phase);
        return ContractView.Of(contract, await customers.GetEvenDeletedAsync(contract.CustomerId, cancellationToken));
    }
}
