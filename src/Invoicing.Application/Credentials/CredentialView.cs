using Invoicing.Application.Abstractions;

namespace Invoicing.Application.Credentials;

/// <summary>A credential. Nobody sees its secret again.</summary>
/// <param name="Beginning">The first characters of the secret of a key that was named by them.</param>
/// <param name="Scopes">Null for everything that the grants allow.</param>
public sealed record CredentialView(
    Guid Id,
    string Name,
    CredentialKind Kind,
    string? Beginning,
    IReadOnlyList<Grant> Grants,
    IReadOnlyList<string>? Scopes,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? RevokedAt)
{
    /// <summary>Only in the answer to whoever made the credential.</summary>
    public string? Secret { get; init; }
}
