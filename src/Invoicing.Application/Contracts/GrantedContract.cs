using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;

namespace Invoicing.Application.Contracts;

/// <summary>A contract under its row lock, if the actor may change it.</summary>
internal static class GrantedContract
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound, the same for a contract of somebody else.</exception>
    public static async Task<Contract> LockGrantedAsync(
        this IContractRepository contracts, ICurrentActor actor, ContractId id, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockAsync(id, cancellationToken);
        return contract is { WithdrawnAt: null } && actor.Actor.IsGranted(contract.OrganizationId, Role.Team)
            ? contract
            : throw ContractErrors.NotFound(id);
    }
}
