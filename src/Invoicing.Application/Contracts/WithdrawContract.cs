using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <summary>Takes back a contract that the customer has not accepted, with what was invoiced for it and not paid.</summary>
/// <returns>The contract as it was at last.</returns>
public sealed record WithdrawContractCommand(ContractId Id) : ICommand<ContractView>;

internal sealed class WithdrawContractHandler(
    ICurrentActor actor, IContractRepository contracts, ICustomerRepository customers, IInvoiceRepository invoices, TimeProvider time)
    : IRequestHandler<WithdrawContractCommand, ContractView>
{
    public async Task<ContractView> Handle(WithdrawContractCommand command, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockVisibleAsync(actor, command.Id, cancellationToken);
        var now = time.GetUtcNow();
        contract.Withdraw(now);
        await invoices.VoidUnpaidAsync(contract, now, cancellationToken);
        return ContractView.Of(contract, await customers.GetEvenDeletedAsync(contract.CustomerId, cancellationToken));
    }
}
