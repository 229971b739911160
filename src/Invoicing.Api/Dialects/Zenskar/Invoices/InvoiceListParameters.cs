using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Zenskar.Lists;

namespace Invoicing.Api.Dialects.Zenskar.Invoices;

/// <summary>The filters of a list, for its description.</summary>
internal sealed record InvoiceListParameters() : ListParameters(null, null, null, null, null, null)
{
    [JsonPropertyName("customer_id")]
    public Guid? CustomerId { get; init; }

    [JsonPropertyName("contract_id")]
    public Guid? ContractId { get; init; }

    [JsonPropertyName("status")]
    public string? Status { get; init; }

    [JsonPropertyName("status__in")]
    public string? StatusIn { get; init; }

    [JsonPropertyName("external_id")]
    public string? ExternalId { get; init; }

    [JsonPropertyName("customer__external_id")]
    public string? CustomerExternalId { get; init; }

    [JsonPropertyName("invoice_total__gte")]
    public decimal? InvoiceTotalGte { get; init; }

    [JsonPropertyName("invoice_total__lte")]
    public decimal? InvoiceTotalLte { get; init; }

    [JsonPropertyName("amount_due__gte")]
    public decimal? AmountDueGte { get; init; }

    [JsonPropertyName("amount_due__lte")]
    public decimal? AmountDueLte { get; init; }

    [JsonPropertyName("due_date__gte")]
    public DateTimeOffset? DueDateGte { get; init; }

    [JsonPropertyName("due_date__lte")]
    public DateTimeOffset? DueDateLte { get; init; }

    [JsonPropertyName("created_at__gte")]
    public DateTimeOffset? CreatedAtGte { get; init; }

    [JsonPropertyName("created_at__lte")]
    public DateTimeOffset? CreatedAtLte { get; init; }

    [JsonPropertyName("invoice_number__like")]
    public string? InvoiceNumberLike { get; init; }

    [JsonPropertyName("customer__customer_name__ilike")]
    public string? CustomerCustomerNameIlike { get; init; }
}
