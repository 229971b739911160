using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <param name="LastDay">The last day of the contract; null for today in the seller's time zone.</param>
public sealed record ExpireContractCommand(ContractId Id, DateOnly? LastDay) : ICommand<ContractView>;

internal sealed class ExpireContractHandler(ICurrentActor actor, IContractRepository contracts, ICustomerRepository customers, IOrganizationRepository organizations, TimeProvider time)
    : IRequestHandler<ExpireContractCommand, ContractView>
{
    public async Task<ContractView> Handle(ExpireContractCommand command, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockGrantedAsync(actor, command.Id, cancellationToken);
        var seller = await organizations.GetAsync(contract.OrganizationId, cancellationToken);
        contract.Expire((command.LastDay ?? seller.LegalDate(time.GetUtcNow())).AddDays(1));
        return ContractView.Of(contract, await customers.GetEvenDeletedAsync(contract.CustomerId, cancellationToken));
    }
}
