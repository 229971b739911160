using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Application.Abstractions;

namespace Invoicing.Api.Native.Credentials;

public sealed record CredentialAttributes
{
    [JsonPropertyName("name")]
    [MustBeSent]
    public required string Name { get; init; }

    [JsonPropertyName("kind")]
    [JsonConverter(typeof(CamelCase<CredentialKind>))]
    [ReadOnlyMember]
    public required CredentialKind Kind { get; init; }

    /// <summary>For example <c>invoices:read</c>; null for everything.</summary>
    [JsonPropertyName("scopes")]
    public IReadOnlyList<string>? Scopes { get; init; }

    [JsonPropertyName("createdAt")]
    [ReadOnlyMember]
    public required DateTime CreatedAt { get; init; }

    [JsonPropertyName("expiresAt")]
    public DateTime? ExpiresAt { get; init; }

    [JsonPropertyName("revokedAt")]
    [ReadOnlyMember]
    public DateTime? RevokedAt { get; init; }

    /// <summary>Shown once, in the answer to the request that made the credential.</summary>
    [JsonPropertyName("secret")]
    [ReadOnlyMember]
    public string? Secret { get; init; }
}
