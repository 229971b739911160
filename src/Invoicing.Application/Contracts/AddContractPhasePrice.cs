using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <summary>A further price of one phase.</summary>
public sealed record AddContractPhasePriceCommand(ContractId Id, Guid PhaseId, ContractPrice Price) : ICommand<ContractView>;

internal sealed class AddContractPhasePriceHandler(ICurrentActor actor, IContractRepository contracts, ICustomerRepository customers)
    : IRequestHandler<AddContractPhasePriceCommand, ContractView>
{
    public async Task<ContractView> Handle(AddContractPhasePriceCommand command, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockGrantedAsync(actor, command.Id, cancellationToken);
        contract.AddPhasePrice(command.PhaseId, command.Price);
        return ContractView.Of(contract, await customers.GetEvenDeletedAsync(contract.CustomerId, cancellationToken));
    }
}
