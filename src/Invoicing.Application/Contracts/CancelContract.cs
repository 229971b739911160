using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using MediatR;

namespace Invoicing.Application.Contracts;

public sealed record CancelContractCommand(ContractId Id) : ICommand<Unit>;

internal sealed class CancelContractHandler(IContractRepository contracts, TimeProvider time) : IRequestHandler<CancelContractCommand, Unit>
{
    public async Task<Unit> Handle(CancelContractCommand command, CancellationToken cancellationToken)
    {
        var contract = await contracts.GetAsync(command.Id, cancellationToken);
        contract.Cancel(time.GetUtcNow());
        return Unit.Value;
    }
}
