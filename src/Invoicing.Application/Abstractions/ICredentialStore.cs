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

    /// <summary>Stores a new credential that ends after <see cref="RefreshableSecret.Lifetime"/>, with the token that takes the next one.</summary>
    Task<RefreshableSecret> IssueRefreshableAsync(NewCredential credential, CancellationToken cancellationToken);

    /// <summary>Replaces a refreshable credential that is not revoked, ended or not: of two calls at once one succeeds.</summary>
    /// <returns>Null where secret and token are not those of one such credential.</returns>
    Task<RefreshableSecret?> RefreshAsync(string secret, string refreshToken, CancellationToken cancellationToken);

    /// <summary>Ends a credential at once on this node and within two seconds on others. Unknown secrets are ignored.</summary>
    Task RevokeAsync(string secret, CancellationToken cancellationToken);

    /// <summary>Ends a key or token of the account as <see cref="RevokeAsync(string, CancellationToken)"/> does.</summary>
    /// <returns>False where the account has no such live one.</returns>
    Task<bool> RevokeAsync(AccountId account, Guid id, CancellationToken cancellationToken);

    /// <summary>The account's keys that their owners named by their beginning, live and expired, oldest first; at most 1,000.</summary>
    Task<IReadOnlyList<NamedKey>> ListNamedAsync(AccountId account, CancellationToken cancellationToken);

    Task<NamedKey?> FindNamedAsync(AccountId account, string beginning, CancellationToken cancellationToken);

    /// <summary>Ends a named key as <see cref="RevokeAsync(string, CancellationToken)"/> does.</summary>
    Task RevokeNamedAsync(AccountId account, string beginning, CancellationToken cancellationToken);
}

/// <param name="Beginning">The first characters of the secret, which no other named key of the account has.</param>
/// <param name="Permissions">The owner's own words, without effect here: what the key may do is in its grants.</param>
public sealed record NamedKey(
    string Beginning, string Name, IReadOnlyList<string> Permissions, IReadOnlyList<Grant> Grants, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt);

/// <param name="Prefix">Starts the secret and tells its kind, for example <c>polar_cst_</c>.</param>
/// <param name="Secret">The whole secret where it is given, else it is made: the prefix and 256 random bits.</param>
/// <param name="Permissions">Makes it a named key: one that its owner lists and ends by the beginning of its secret.</param>
public sealed record NewCredential(
    AccountId AccountId,
    CredentialKind Kind,
    string Name,
    string Prefix,
    IReadOnlyList<Grant> Grants,
    DateTimeOffset? ExpiresAt = null,
    CustomerId? CustomerId = null,
    string? Secret = null,
    IReadOnlyList<string>? Permissions = null)
{
    /// <summary>Null where it is nobody's business.</summary>
    public Guid? Id { get; init; }

    /// <summary>Null for everything that the grants allow.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }
}

/// <summary>A secret that ends, and what the next one is taken with. Both are seen once.</summary>
public sealed record RefreshableSecret(string Secret, string RefreshToken)
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(1);

    public override string ToString() => "secret";
}
