using Invoicing.Application.Abstractions;
using Invoicing.Domain.Billing;
using Invoicing.Domain.Contracts;
using MediatR;

namespace Invoicing.Application.Billing;

/// <summary>Keeps why a contract could not be billed, in a transaction of its own.</summary>
public sealed record NoteBillingRefusalCommand(BillingRunId RunId, ContractId ContractId, string Code, string Message) : ICommand<Unit>;

internal sealed class NoteBillingRefusalHandler(IBillingRunRepository runs, IContractRepository contracts)
    : IRequestHandler<NoteBillingRefusalCommand, Unit>
{
    public async Task<Unit> Handle(NoteBillingRefusalCommand command, CancellationToken cancellationToken)
    {
        var run = await runs.GetAsync(command.RunId, cancellationToken);
        var contract = await contracts.GetAsync(command.ContractId, cancellationToken);
        var entry = run.Refuse(contract.Id, contract.NextBillingOn ?? run.Through, command.Code, command.Message);
        if (!await runs.IsNotedAsync(entry, cancellationToken))
        {
            runs.Add(entry);
        }

        return Unit.Value;
    }
}
