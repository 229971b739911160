using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;

namespace Invoicing.Application.Abstractions;

/// <summary>API keys and sessions of every account. Only hashes are kept; a secret is seen once, when it is issued.</summary>
public interface ICredentialStore
{
    /// <summary>The actor behind a secret of one of the kinds, or null when it is unknown, revoked or expired.</summary>
    Task<Actor?> FindAsync(string secret, IReadOnlyCollection<CredentialKind> kinds, CancellationToken cancellationToken);

    /// <summary>Stores a new credential. Part of the running unit of work, if there is one.</summary>
    /// <returns>The secret.</returns>
    Task<string> IssueAsync(NewCredential credential, CancellationToken cancellationToken);

    /// <summary>Ends every session of a customer; part of the running unit of work.</summary>
    Task RevokeSessionsAsync(CustomerId customer, CancellationToken cancellationToken);

    /// <summary>Ends a credential at once on this node and within two seconds on others. Unknown secrets are ignored.</summary>
    Task RevokeAsync(string secret, CancellationToken cancellationToken);
}

/// <param name="Prefix">Starts the secret and tells its kind, for example <c>polar_cst_</c>.</param>
/// <param name="Secret">The whole secret where it is given, else it is made: the prefix and 256 random bits.</param>
public sealed record NewCredential(
    AccountId AccountId,
    CredentialKind Kind,
    string Name,
    string Prefix,
    IReadOnlyList<Grant> Grants,
    DateTimeOffset? ExpiresAt = null,
    CustomerId? CustomerId = null,
    string? Secret = null)
{
    /// <summary>Null where it is nobody's business.</summary>
    public Guid? Id { get; init; }

    /// <summary>Null for everything that the grants allow.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }
}
