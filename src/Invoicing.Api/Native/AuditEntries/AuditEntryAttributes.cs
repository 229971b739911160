using System.Text.Json;
using System.Text.Json.Serialization;

namespace Invoicing.Api.Native.AuditEntries;

public sealed record AuditEntryAttributes
{
    [JsonPropertyName("at")]
    public required DateTime At { get; init; }

    /// <summary>What happened, for example <c>InvoiceIssued</c>.</summary>
    [JsonPropertyName("action")]
    public required string Action { get; init; }

    /// <summary>To what, for example <c>Invoice</c>.</summary>
    [JsonPropertyName("entityType")]
    public string? EntityType { get; init; }

    [JsonPropertyName("entityId")]
    public string? EntityId { get; init; }

    /// <summary>The name of the credential, or <c>system</c>.</summary>
    [JsonPropertyName("actor")]
    public required string Actor { get; init; }

    [JsonPropertyName("credentialId")]
    public string? CredentialId { get; init; }

    /// <summary>The IP address of the connection.</summary>
    [JsonPropertyName("address")]
    public string? Address { get; init; }

    [JsonPropertyName("agent")]
    public string? Agent { get; init; }

    [JsonPropertyName("request")]
    public string? Request { get; init; }

    [JsonPropertyName("route")]
    public string? Route { get; init; }

    /// <summary>The background job, or the operator's verb; null for requests.</summary>
    [JsonPropertyName("job")]
    public string? Job { get; init; }

    /// <summary>What the event says.</summary>
    [JsonPropertyName("details")]
    public required JsonElement Details { get; init; }

    /// <summary>Each changed member with its old and its new value; null where nothing was there before.</summary>
    [JsonPropertyName("changes")]
    public JsonElement? Changes { get; init; }
}
