using Invoicing.Domain.Organizations;

namespace Invoicing.Application.Abstractions;

/// <summary>What the database holds as a whole, over all accounts.</summary>
public interface ILedgerState
{
    /// <summary>True while nobody can call: there is neither a credential nor a user.</summary>
    Task<bool> IsEmptyAsync(CancellationToken cancellationToken);

    /// <summary>Whether the current actor's account has the organization.</summary>
    Task<bool> HasOrganizationAsync(OrganizationId id, CancellationToken cancellationToken);
}
