using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Application.Contracts;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;

namespace Invoicing.Api.Dialects.Zenskar.Invoices;

/// <summary>Generate Invoice Request Schema</summary>
/// <param name="FromDate">Start of the window: ISO 8601 text, or Unix time in seconds or milliseconds.</param>
/// <param name="ToDate">End of the window, itself not in it.</param>
/// <param name="CheckDuplicateInvoice">Check for duplicate invoice in same billing period</param>
/// <param name="BillForDate">Bill for date for invoice generation</param>
/// <param name="BillingCycleStartDay">Day of the month on which invoice generation should take place</param>
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
        (int?)reader.Optional<long>(body, "billing_cycle_start_day", DayOfMonth));

    public GenerateInvoiceForContractCommand ToCommand(OrganizationId organization) => new(
        organization,
        new CustomerId(CustomerId),
        new ContractId(ContractId),
        DayOf(FromDate),
        DayFrom(ToDate),
        CheckDuplicateInvoice,
        BillForDate is { } date ? DayOf(date) : null,
        BillingCycleStartDay);

    private static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    /// <summary>A day that has begun is billed whole, so a window to 23:59:59 covers its last day.</summary>
    private static DateOnly DayFrom(DateTimeOffset instant) =>
        instant.UtcDateTime.TimeOfDay == TimeSpan.Zero || DayOf(instant) == DateOnly.MaxValue ? DayOf(instant) : DayOf(instant).AddDays(1);

    private static long? DayOfMonth(JsonElement value, out Complaint? complaint)
    {
        var day = LaxInteger.Read(value, out complaint);
        complaint ??= day switch
        {
            < 1 => new("greater_than_equal", "Input should be greater than or equal to 1", new Dictionary<string, object> { ["ge"] = 1 }),
            > 31 => new("less_than_equal", "Input should be less than or equal to 31", new Dictionary<string, object> { ["le"] = 31 }),
            _ => null,
        };
        return complaint is null ? day : null;
    }
}

/// <param name="InvoiceIds">Empty where nothing was to be billed.</param>
/// <param name="Invoices">The same invoices, whole.</param>
internal sealed record GenerateInvoiceResponse(
    [property: JsonPropertyName("invoice_ids")] IReadOnlyList<Guid> InvoiceIds,
    [property: JsonPropertyName("invoices")] IReadOnlyList<InvoiceResponse> Invoices);

internal sealed record InvoiceResponse
{
    [JsonPropertyName("id")]
    public Guid Id { get; init; }

    [JsonPropertyName("invoice_id")]
    public Guid InvoiceId { get; init; }

    [JsonPropertyName("customer_id")]
    public Guid? CustomerId { get; init; }

    [JsonPropertyName("contract_id")]
    public Guid? ContractId { get; init; }

    [JsonPropertyName("invoice_number")]
    public string? InvoiceNumber { get; init; }

    [JsonPropertyName("invoice_period")]
    public InvoicePeriod? InvoicePeriod { get; init; }

    [JsonPropertyName("status")]
    public string Status { get; init; } = null!;

    [JsonPropertyName("created_at")]
    public string CreatedAt { get; init; } = null!;

    [JsonPropertyName("created_by")]
    public string? CreatedBy { get; init; }

    [JsonPropertyName("last_updated_at")]
    public string LastUpdatedAt { get; init; } = null!;

    [JsonPropertyName("invoice_total")]
    public decimal InvoiceTotal { get; init; }

    [JsonPropertyName("net_invoice_total")]
    public decimal NetInvoiceTotal { get; init; }

    [JsonPropertyName("applied_balance")]
    public decimal AppliedBalance { get; init; }

    [JsonPropertyName("invoice_url")]
    public string? InvoiceUrl { get; init; }

    [JsonPropertyName("external_id")]
    public string? ExternalId { get; init; }

    [JsonPropertyName("payment_url")]
    public string? PaymentUrl { get; init; }

    [JsonPropertyName("due_date")]
    public string? DueDate { get; init; }

    [JsonPropertyName("promise_due_date")]
    public string? PromiseDueDate { get; init; }

    [JsonPropertyName("amount_due")]
    public decimal AmountDue { get; init; }

    [JsonPropertyName("charged_at")]
    public string? ChargedAt { get; init; }

    /// <summary>Only where they were asked for.</summary>
    [JsonPropertyName("line_items"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LineItemResponse>? LineItems { get; init; }
}

internal sealed record InvoicePeriod(
    [property: JsonPropertyName("begin_date")] string BeginDate,
    [property: JsonPropertyName("end_date_exclusive")] string EndDateExclusive);

internal sealed record LineItemResponse
{
    [JsonPropertyName("position")]
    public int Position { get; init; }

    [JsonPropertyName("description")]
    public string Description { get; init; } = null!;

    [JsonPropertyName("quantity")]
    public decimal Quantity { get; init; }

    [JsonPropertyName("unit_amount")]
    public decimal UnitAmount { get; init; }

    [JsonPropertyName("amount")]
    public decimal Amount { get; init; }
}
