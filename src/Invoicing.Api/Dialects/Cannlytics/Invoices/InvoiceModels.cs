using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Cannlytics.Invoices;

// These models say in the OpenAPI document what clients may expect. The server itself reads and writes the client's own text.

/// <summary>A client's document. Keys beside these are kept as they are sent, and so are values of other types.</summary>
public sealed record InvoiceDocument
{
    /// <summary>The client's id of the invoice, at most 500 characters.</summary>
    [Required]
    [JsonPropertyName("invoice_id")]
    public required string InvoiceId { get; init; }

    /// <summary>Stands for the buyer in the ledger.</summary>
    [JsonPropertyName("project_id")]
    public JsonElement ProjectId { get; init; }

    /// <summary>Text or number, in major units. The ledger takes the total instead, where there is one.</summary>
    [JsonPropertyName("amount")]
    public JsonElement Amount { get; init; }

    /// <summary>Text or number, in major units.</summary>
    [JsonPropertyName("total")]
    public JsonElement Total { get; init; }

    /// <summary>Text, ISO 4217. The organization's own where there is none.</summary>
    [JsonPropertyName("currency")]
    public JsonElement Currency { get; init; }

    /// <summary>Text, ISO 8601.</summary>
    [JsonPropertyName("due_at")]
    public JsonElement DueAt { get; init; }

    /// <summary>Set by the server, in UTC.</summary>
    [JsonPropertyName("updated_at")]
    public string? UpdatedAt { get; init; }

    /// <summary>Set by the server.</summary>
    [JsonPropertyName("updated_by")]
    public string? UpdatedBy { get; init; }
}

/// <summary>A document as it is kept. Of an unknown one nothing is there.</summary>
public sealed record StoredInvoice
{
    /// <summary>The invoice_id, unless the client keeps an id of its own.</summary>
    [JsonPropertyName("id")]
    public JsonElement Id { get; init; }

    [JsonPropertyName("invoice_id")]
    public string? InvoiceId { get; init; }

    [JsonPropertyName("project_id")]
    public JsonElement ProjectId { get; init; }

    [JsonPropertyName("amount")]
    public JsonElement Amount { get; init; }

    [JsonPropertyName("total")]
    public JsonElement Total { get; init; }

    [JsonPropertyName("currency")]
    public JsonElement Currency { get; init; }

    [JsonPropertyName("due_at")]
    public JsonElement DueAt { get; init; }

    [JsonPropertyName("updated_at")]
    public string? UpdatedAt { get; init; }

    [JsonPropertyName("updated_by")]
    public string? UpdatedBy { get; init; }
}

public sealed record InvoiceReference([property: Required, JsonPropertyName("invoice_id")] string InvoiceId);

public sealed record InvoiceAnswer(
    [property: JsonPropertyName("success")] bool Success, [property: JsonPropertyName("data")] InvoiceDocument Data);

public sealed record StoredInvoiceAnswer(
    [property: JsonPropertyName("success")] bool Success, [property: JsonPropertyName("data")] StoredInvoice Data);

public sealed record StoredInvoicesAnswer(
    [property: JsonPropertyName("success")] bool Success, [property: JsonPropertyName("data")] IReadOnlyList<StoredInvoice> Data);

/// <param name="Data">Always empty.</param>
public sealed record DeletedAnswer(
    [property: JsonPropertyName("success")] bool Success, [property: JsonPropertyName("data")] IReadOnlyList<InvoiceReference> Data);
