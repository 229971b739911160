using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using MediatR;

namespace Invoicing.Application.Contracts;

/// <param name="On">First day that is billed again; null for today in the seller's time zone.</param>
public sealed record ResumeContractCommand(ContractId Id, DateOnly? On) : ICommand<ContractView>;

internal sealed class ResumeContractHandler(ICurrentActor actor, IContractRepository contracts, ICustomerRepository customers, IOrganizationRepository organizations, TimeProvider time)
    : IRequestHandler<ResumeContractCommand, ContractView>
{
    public async Task<ContractView> Handle(ResumeContractCommand command, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockGrantedAsync(actor, command.Id, cancellationToken);
        var seller = await organizations.GetAsync(contract.OrganizationId, cancellationToken);
        contract.Resume(command.On ?? seller.LegalDate(time.GetUtcNow()));
        return ContractView.Of(contract, await customers.GetEvenDeletedAsync(contract.CustomerId, cancellationToken));
    }
}
