using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <summary>Removes a draft. Every other contract can only end.</summary>
public sealed record DeleteContractCommand(ContractId Id) : ICommand<Unit>;

internal sealed class DeleteContractHandler(ICurrentActor actor, IContractRepository contracts) : IRequestHandler<DeleteContractCommand, Unit>
{
    public async Task<Unit> Handle(DeleteContractCommand command, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockGrantedAsync(actor, command.Id, cancellationToken);
        contract.Delete();
        contracts.Remove(contract);
        return Unit.Value;
    }
}
