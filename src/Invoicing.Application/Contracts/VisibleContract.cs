using Invoicing.Application.Abstractions;
using Invoicing.Domain.Contracts;

namespace Invoicing.Application.Contracts;

/// <summary>A contract under its row lock, if the actor may see it.</summary>
internal static class VisibleContract
{
    /// <exception cref="Domain.Common.InvoicingException">NotFound, the same for a withdrawn one and for one that the actor may not see.</exception>
    public static async Task<Contract> LockVisibleAsync(
        this IContractRepository contracts, ICurrentActor actor, ContractId id, CancellationToken cancellationToken)
    {
        var contract = await contracts.LockAsync(id, cancellationToken);
        return contract is { WithdrawnAt: null } && actor.Actor.MaySee(contract.OrganizationId, contract.CustomerId)
            ? contract
            : throw ContractErrors.NotFound(id);
    }
}
