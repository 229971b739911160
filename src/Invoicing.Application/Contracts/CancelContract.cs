using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <param name="VoidUnpaid">True where the customer shall owe nothing from it any more; what was paid for stays.</param>
public sealed record CancelContractCommand(ContractId Id, bool VoidUnpaid = false) : ICommand<ContractView>;

internal sealed class CancelContractHandler(
    ICurrentActor actor, IContractRepository contracts, ICustomerRepository customers, IInvoiceRepository invoices, TimeProvider time)
    : IRequestHandler<CancelContractCommand, ContractView>
{
    public async Task<ContractView> Handle(CancelContractCommand command, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockVisibleAsync(actor, command.Id, cancellationToken);
        var now = time.GetUtcNow();
        contract.Cancel(now);
        if (command.VoidUnpaid)
        {
            await invoices.VoidUnpaidAsync(contract, now, cancellationToken);
        }

        return ContractView.Of(contract, await customers.GetEvenDeletedAsync(contract.CustomerId, cancellationToken));
    }
}
