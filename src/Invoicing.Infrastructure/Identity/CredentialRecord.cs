using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;

namespace Invoicing.Infrastructure.Identity;

/// <summary>A credential as it is stored: everything but the secret.</summary>
public sealed class CredentialRecord
{
    public required Guid Id { get; init; }

    public required AccountId AccountId { get; init; }

    public required CredentialKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>SHA-256 of the secret, which has 256 random bits and therefore needs no salt.</summary>
    public required byte[] SecretHash { get; init; }

    /// <summary>The first characters of a named key.</summary>
    public string? Beginning { get; init; }

    public IReadOnlyList<string>? Permissions { get; init; }

    /// <summary>The same of the token that takes the next one; null where there is none.</summary>
    public byte[]? RefreshHash { get; init; }

    public required IReadOnlyList<Grant> Grants { get; init; }

    public IReadOnlyList<string>? Scopes { get; init; }

    public CustomerId? CustomerId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }

    public bool IsLive(DateTimeOffset now) => RevokedAt is null && (ExpiresAt is null || now < ExpiresAt);

    public NamedKey ToNamedKey() => new(Beginning!, Name, Permissions ?? [], Grants, CreatedAt, ExpiresAt);

    public Actor ToActor() => new(AccountId, Name, Kind, Grants, CustomerId) { Scopes = Scopes, CredentialId = Id };
}
