using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Novicap;

/// <param name="Errors">What is wrong, by field; empty where no field is to blame.</param>
public sealed record NovicapError(
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("errors")] IReadOnlyDictionary<string, string[]> Errors);

/// <param name="InvoiceId">The id of the invoice that exists already, where there is one.</param>
public sealed record NovicapConflict(
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("errors")] IReadOnlyDictionary<string, string[]> Errors,
    [property: JsonPropertyName("invoice_id")] string? InvoiceId);
