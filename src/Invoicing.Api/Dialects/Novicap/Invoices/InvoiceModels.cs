using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Hosting;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;

namespace Invoicing.Api.Dialects.Novicap.Invoices;

// Every member is raw, so that a missing one, a null and one of a wrong type can be told apart.
public sealed record CreateInvoiceRequest
{
    [JsonPropertyName("api_key")]
    [DocumentedAs("string", Description = "The API key, where no header and no query parameter carries it.")]
    public JsonElement ApiKey { get; init; }

    [Required]
    [JsonPropertyName("reference")]
    [DocumentedAs("string", Description = "The company's own reference of the invoice, at most 255 characters. Unique per company and debtor.")]
    public JsonElement Reference { get; init; }

    [Required]
    [JsonPropertyName("company_novicap_id")]
    [DocumentedAs("string", Description = "Country (ISO 3166) and national registration id of the company that invoices.")]
    public JsonElement CompanyNovicapId { get; init; }

    [Required]
    [JsonPropertyName("debtor_novicap_id")]
    [DocumentedAs("string", Description = "Country (ISO 3166) and national registration id of the company that owes.")]
    public JsonElement DebtorNovicapId { get; init; }

    [Required]
    [JsonPropertyName("amount")]
    [DocumentedAs("integer", Format = "int64", Description = "The total in whole cents, above zero, at most 15 digits.")]
    public JsonElement Amount { get; init; }

    [Required]
    [JsonPropertyName("issued_at")]
    [DocumentedAs("string", Format = "date", Description = "ISO 8601.")]
    public JsonElement IssuedAt { get; init; }

    [Required]
    [JsonPropertyName("due_at")]
    [DocumentedAs("string", Format = "date", Description = "ISO 8601, not before issued_at.")]
    public JsonElement DueAt { get; init; }

    /// <remarks>Only for a request that its validator has passed.</remarks>
    internal CreateInvoiceCommand ToCommand() => new(
        Reference.GetString()!,
        RequestValues.Company(CompanyNovicapId)!,
        RequestValues.Company(DebtorNovicapId)!,
        RequestValues.Cents(Amount)!.Value,
        RequestValues.Date(IssuedAt)!.Value,
        RequestValues.Date(DueAt)!.Value);
}

public sealed record InvoiceEnvelope([property: JsonPropertyName("data")] InvoiceResponse Data);

public sealed record InvoiceList(
    [property: JsonPropertyName("data")] IReadOnlyList<InvoiceResponse> Data,
    [property: JsonPropertyName("meta")] ListMeta Meta);

public sealed record InvoiceResponse
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("reference")]
    public required string Reference { get; init; }

    [JsonPropertyName("invoice_amount")]
    public required long InvoiceAmount { get; init; }

    [JsonPropertyName("currency")]
    public required string Currency { get; init; }

    [JsonPropertyName("company_name")]
    public required string CompanyName { get; init; }

    [JsonPropertyName("company_novicap_id")]
    public required string CompanyNovicapId { get; init; }

    [JsonPropertyName("debtor_name")]
    public required string DebtorName { get; init; }

    [JsonPropertyName("debtor_novicap_id")]
    public required string DebtorNovicapId { get; init; }

    [JsonPropertyName("issued_at")]
    public required string IssuedAt { get; init; }

    [JsonPropertyName("due_at")]
    public required string DueAt { get; init; }

    /// <summary>draft, issued, partially_paid, paid or void.</summary>
    [JsonPropertyName("status")]
    public required string Status { get; init; }

    /// <summary>Every member is text or a number for each client of this API, so what lacks one has no form here.</summary>
    internal static bool CanShow(InvoiceView invoice) => invoice is
    {
        Kind: InvoiceKind.Invoice,
        SellerIdentifier: not null,
        BuyerIdentifier: not null,
        BuyerName: not null,
        IssueDate: not null,
        DueDate: not null,
    };
}
