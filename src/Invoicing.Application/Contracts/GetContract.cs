using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Application.Contracts;

public sealed record GetContractQuery(ContractId Id) : IQuery<ContractView>;

public sealed record GetContractBySerialQuery(OrganizationId OrganizationId, long Serial) : IQuery<ContractView>;

internal sealed class GetContractHandler(ICurrentActor actor, IContractQueries contracts)
    : IRequestHandler<GetContractQuery, ContractView>, IRequestHandler<GetContractBySerialQuery, ContractView>
{
    public async Task<ContractView> Handle(GetContractQuery query, CancellationToken cancellationToken) =>
        Visible(await contracts.FindAsync(query.Id, cancellationToken), query.Id);

    public async Task<ContractView> Handle(GetContractBySerialQuery query, CancellationToken cancellationToken) =>
        Visible(await contracts.FindBySerialAsync(query.OrganizationId, query.Serial, cancellationToken), query.Serial);

    private ContractView Visible(ContractView? contract, object id) =>
        contract is not null && actor.Actor.MaySee(new OrganizationId(contract.OrganizationId), new(contract.CustomerId))
            ? contract
            : throw ContractErrors.NotFound(id);
}
