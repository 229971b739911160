using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <summary>Everything that is agreed, anew. What is paused or resumed by it, is so from today.</summary>
/// <param name="CustomerId">Must be the contract's own: a contract does not change hands.</param>
/// <param name="Status">Draft only where it is one.</param>
public sealed record ReplaceContractCommand(ContractId Id, CustomerId CustomerId, NewContract Contract, ContractStatus Status)
    : ICommand<ContractView>;

internal sealed class ReplaceContractHandler(
    ICurrentActor actor, IContractRepository contracts, ICustomerRepository customers, IOrganizationRepository organizations, TimeProvider time)
    : IRequestHandler<ReplaceContractCommand, ContractView>
{
    public async Task<ContractView> Handle(ReplaceContractCommand command, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockGrantedAsync(actor, command.Id, cancellationToken);
        if (contract.CustomerId != command.CustomerId)
        {
            throw ContractErrors.CustomerChanged(command.Id);
        }

        var seller = await organizations.GetAsync(contract.OrganizationId, cancellationToken);
        contract.Replace(command.Contract);
        contract.Become(command.Status, seller.LegalDate(time.GetUtcNow()));
        return ContractView.Of(contract, await customers.GetEvenDeletedAsync(contract.CustomerId, cancellationToken));
    }
}
