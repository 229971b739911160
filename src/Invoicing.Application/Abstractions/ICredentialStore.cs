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

    /// <summary>Stores a new credential that ends after <see cref="RefreshableSecret.Lifetime"/>, with the token that takes the next one.</summary>
    Task<RefreshableSecret> IssueRefreshableAsync(NewCredential credential, CancellationToken cancellationToken);

    /// <summary>Replaces a refreshable credential that is not revoked, ended or not: of two calls at once one succeeds.</summary>
    /// <returns>Null where secret and token are not those of one such credential.</returns>
    Task<RefreshableSecret?> RefreshAsync(string secret, string refreshToken, CancellationToken cancellationToken);

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
    string? Secret = null);

/// <summary>A secret that ends, and what the next one is taken with. Both are seen once.</summary>
public sealed record RefreshableSecret(string Secret, string RefreshToken)
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(1);

    public override string ToString() => "secret";
}
