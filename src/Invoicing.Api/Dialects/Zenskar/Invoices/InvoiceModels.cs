using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Application.Contracts;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Api.Dialects.Zenskar.Invoices;

/// <summary>Which contract to bill, and for which time.</summary>
/// <param name="FromDate">Start of the window: ISO 8601 text, or Unix time in seconds or milliseconds.</param>
/// <param name="ToDate">End of the window, itself not in it.</param>
/// <param name="CheckDuplicateInvoice">
/// True: any invoice of the period that is not void is a duplicate. Absent: an approved one is, and a draft is brought up to date.
/// False: a further invoice is made.
/// </param>
/// <param name="BillForDate">The date on which the cycle to bill is due; without it the window itself is billed.</param>
/// <param name="BillingCycleStartDay">Day of the month that cycles start on, instead of the contract's own.</param>
internal sealed record GenerateInvoiceRequest(
    [property: JsonPropertyName("customer_id"), JsonRequired] Guid CustomerId,
    [property: JsonPropertyName("contract_id"), JsonRequired] Guid ContractId,
    [property: JsonPropertyName("from_date"), JsonRequired] DateTimeOffset FromDate,
    [property: JsonPropertyName("to_date"), JsonRequired] DateTimeOffset ToDate,
    [property: JsonPropertyName("check_duplicate_invoice")] bool? CheckDuplicateInvoice = null,
    [property: JsonPropertyName("bill_for_date")] DateTimeOffset? BillForDate = null,
    [property: JsonPropertyName("billing_cycle_start_day"), Range(1, 31)] int? BillingCycleStartDay = null)
{
    public static GenerateInvoiceRequest Read(JsonElement body, RequestReader reader) => new(
        reader.Required(body, "customer_id", LaxUuid.Read),
        reader.Required(body, "contract_id", LaxUuid.Read),
        reader.Required(body, "from_date", LaxDateTime.Read),
        reader.Required(body, "to_date", LaxDateTime.Read),
        reader.Optional<bool>(body, "check_duplicate_invoice", LaxBoolean.Read),
        reader.Optional<DateTimeOffset>(body, "bill_for_date", LaxDateTime.Read),
        (int?)reader.Optional<long>(body, "billing_cycle_start_day", Bounded.Between(1, 31)));

    public GenerateInvoiceForContractCommand ToCommand(OrganizationId organization) => new(
        organization,
        new CustomerId(CustomerId),
        new ContractId(ContractId),
        WireText.DayOf(FromDate),
        WireText.EndOf(ToDate),
        CheckDuplicateInvoice,
        WireText.DayOf(BillForDate),
        BillingCycleStartDay);
}

/// <param name="InvoiceIds">Empty where nothing was to be billed.</param>
/// <param name="Invoices">The same invoices, whole.</param>
internal sealed record GenerateInvoiceResponse(
    [property: JsonPropertyName("invoice_ids"), JsonRequired] IReadOnlyList<Guid> InvoiceIds,
    [property: JsonPropertyName("invoices"), JsonRequired] IReadOnlyList<InvoiceResponse> Invoices);

internal sealed record InvoiceResponse
{
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("invoice_id")]
    public required Guid InvoiceId { get; init; }

    [JsonPropertyName("customer_id")]
    public required Guid? CustomerId { get; init; }

    [JsonPropertyName("contract_id")]
    public required Guid? ContractId { get; init; }

    [JsonPropertyName("invoice_number")]
    public required string? InvoiceNumber { get; init; }

    [JsonPropertyName("invoice_period")]
    public required InvoicePeriod? InvoicePeriod { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }

    /// <summary>Always null.</summary>
    [JsonPropertyName("created_by")]
    public required string? CreatedBy { get; init; }

    [JsonPropertyName("last_updated_at")]
    public required string LastUpdatedAt { get; init; }

    [JsonPropertyName("invoice_total")]
    public required decimal InvoiceTotal { get; init; }

    [JsonPropertyName("net_invoice_total")]
    public required decimal NetInvoiceTotal { get; init; }

    [JsonPropertyName("applied_balance")]
    public required decimal AppliedBalance { get; init; }

    [JsonPropertyName("invoice_url")]
    public required string? InvoiceUrl { get; init; }

    [JsonPropertyName("external_id")]
    public required string? ExternalId { get; init; }

    [JsonPropertyName("payment_url")]
    public required string? PaymentUrl { get; init; }

    [JsonPropertyName("due_date")]
    public required string? DueDate { get; init; }

    [JsonPropertyName("promise_due_date")]
    public required string? PromiseDueDate { get; init; }

    [JsonPropertyName("amount_due")]
    public required decimal AmountDue { get; init; }

    [JsonPropertyName("charged_at")]
    public required string? ChargedAt { get; init; }

    /// <summary>Only where they were asked for.</summary>
    [JsonPropertyName("line_items"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LineItemResponse>? LineItems { get; init; }
}

internal sealed record InvoicePeriod(
    [property: JsonPropertyName("begin_date"), JsonRequired] string BeginDate,
    [property: JsonPropertyName("end_date_exclusive"), JsonRequired] string EndDateExclusive);

internal sealed record LineItemResponse
{
    [JsonPropertyName("position")]
    public required int Position { get; init; }

    [JsonPropertyName("description")]
    public required string Description { get; init; }

    [JsonPropertyName("quantity")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("unit_amount")]
    public required decimal UnitAmount { get; init; }

    [JsonPropertyName("amount")]
    public required decimal Amount { get; init; }
}
