using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Cannlytics.Invoices;

/// <summary>What the OpenAPI document says of a client's document. The server reads and writes the client's own text.</summary>
public sealed record InvoiceDocument
{
    /// <summary>The client's id of the invoice, at most 500 characters.</summary>
    [Required]
    [JsonPropertyName("invoice_id")]
    public required string InvoiceId { get; init; }

    /// <summary>Stands for the buyer in the ledger.</summary>
    [JsonPropertyName("project_id")]
    [DocumentedAs("string")]
    public JsonElement? ProjectId { get; init; }

    /// <summary>Text or number in major units. A total, where there is one, is what the ledger takes.</summary>
    [JsonPropertyName("amount")]
    [DocumentedAs("string")]
    public JsonElement? Amount { get; init; }

    [JsonPropertyName("total")]
    [DocumentedAs("string")]
    public JsonElement? Total { get; init; }

    /// <summary>ISO 4217.</summary>
    [JsonPropertyName("currency")]
    [DocumentedAs("string")]
    public JsonElement? Currency { get; init; }

    /// <summary>ISO 8601.</summary>
    [JsonPropertyName("due_at")]
    [DocumentedAs("string")]
    public JsonElement? DueAt { get; init; }

    /// <summary>Set by the server, in UTC.</summary>
    [JsonPropertyName("updated_at")]
    public string? UpdatedAt { get; init; }

    /// <summary>Set by the server.</summary>
    [JsonPropertyName("updated_by")]
    public string? UpdatedBy { get; init; }
}

public sealed record InvoiceReference([property: Required, JsonPropertyName("invoice_id")] string InvoiceId);

public sealed record InvoiceAnswer(
    [property: JsonPropertyName("success")] bool Success, [property: JsonPropertyName("data")] InvoiceDocument Data);

public sealed record InvoiceListAnswer(
    [property: JsonPropertyName("success")] bool Success, [property: JsonPropertyName("data")] IReadOnlyList<InvoiceDocument> Data);

/// <param name="Data">One document, or a list of them.</param>
internal sealed record RawAnswer([property: JsonPropertyName("data"), JsonPropertyOrder(1)] object Data)
{
    [JsonPropertyName("success")]
    public bool Success { get; } = true;
}
