using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <param name="From">First day that is not billed; null for today in the seller's time zone.</param>
public sealed record PauseContractCommand(ContractId Id, DateOnly? From) : ICommand<ContractView>;

internal sealed class PauseContractHandler(ICurrentActor actor, IContractRepository contracts, ICustomerRepository customers, IOrganizationRepository organizations, TimeProvider time)
    : IRequestHandler<PauseContractCommand, ContractView>
{
    public async Task<ContractView> Handle(PauseContractCommand command, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockGrantedAsync(actor, command.Id, cancellationToken);
        var seller = await organizations.GetAsync(contract.OrganizationId, cancellationToken);
        contract.Pause(command.From ?? seller.LegalDate(time.GetUtcNow()));
        return ContractView.Of(contract, await customers.GetEvenDeletedAsync(contract.CustomerId, cancellationToken));
    }
}
