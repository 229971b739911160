using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Zenskar.Invoices;

/// <param name="CheckDuplicateInvoice">True or absent: another approved invoice for days of the same period refuses this one.</param>
internal sealed record ApproveInvoiceRequest(
    [property: JsonPropertyName("check_duplicate_invoice")] bool? CheckDuplicateInvoice = null);

/// <summary>No field is read.</summary>
internal sealed record VoidInvoiceRequest;

/// <param name="CreditNoteAmount">Major units, tax included; at most what is not credited yet. All of it takes the invoice out of force.</param>
internal sealed record CreateCreditNoteRequest(
    [property: JsonPropertyName("credit_note_amount"), JsonRequired] decimal CreditNoteAmount,
    [property: JsonPropertyName("reason"), JsonRequired] string Reason);

/// <param name="Amount">Major units; what is open where it is absent.</param>
/// <param name="PaymentDate">Today where it is absent.</param>
/// <param name="PaymentMethod">For example bank_transfer, check, cash or card.</param>
internal sealed record RecordPaymentRequest(
    [property: JsonPropertyName("amount")] decimal? Amount = null,
    [property: JsonPropertyName("payment_date")] DateTimeOffset? PaymentDate = null,
    [property: JsonPropertyName("payment_method")] string? PaymentMethod = null,
    [property: JsonPropertyName("external_id")] string? ExternalId = null);

internal sealed record CreditNoteResponse
{
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("invoice_id")]
    public required Guid? InvoiceId { get; init; }

    [JsonPropertyName("customer_id")]
    public required Guid? CustomerId { get; init; }

    [JsonPropertyName("credit_note_number")]
    public required string? CreditNoteNumber { get; init; }

    [JsonPropertyName("credit_note_amount")]
    public required decimal CreditNoteAmount { get; init; }

    [JsonPropertyName("tax_amount")]
    public required decimal TaxAmount { get; init; }

    /// <summary>What of it had been paid already.</summary>
    [JsonPropertyName("refundable_amount")]
    public required decimal RefundableAmount { get; init; }

    [JsonPropertyName("currency")]
    public required string Currency { get; init; }

    [JsonPropertyName("reason")]
    public required string? Reason { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }
}

internal sealed record PaymentResponse
{
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("invoice_id")]
    public required Guid InvoiceId { get; init; }

    [JsonPropertyName("customer_id")]
    public required Guid? CustomerId { get; init; }

    [JsonPropertyName("amount")]
    public required decimal Amount { get; init; }

    [JsonPropertyName("currency_code")]
    public required string CurrencyCode { get; init; }

    [JsonPropertyName("payment_method")]
    public required string PaymentMethod { get; init; }

    [JsonPropertyName("type")]
    public required string Type { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("external_id")]
    public required string? ExternalId { get; init; }

    [JsonPropertyName("payment_date")]
    public required string PaymentDate { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }
}

internal sealed record InvoiceSummaryResponse
{
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("invoice_number")]
    public required string? InvoiceNumber { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("currency")]
    public required string Currency { get; init; }

    [JsonPropertyName("subtotal")]
    public required decimal Subtotal { get; init; }

    [JsonPropertyName("tax_total")]
    public required decimal TaxTotal { get; init; }

    [JsonPropertyName("invoice_total")]
    public required decimal InvoiceTotal { get; init; }

    [JsonPropertyName("amount_paid")]
    public required decimal AmountPaid { get; init; }

    [JsonPropertyName("amount_credited")]
    public required decimal AmountCredited { get; init; }

    [JsonPropertyName("amount_due")]
    public required decimal AmountDue { get; init; }
}

/// <param name="PaymentLink">Opens the document for everybody who has it.</param>
internal sealed record PaymentLinkResponse(
    [property: JsonPropertyName("payment_link"), JsonRequired] string PaymentLink,
    [property: JsonPropertyName("expires_at"), JsonRequired] string ExpiresAt);

/// <param name="Status">Always completed: an invoice that is there is generated.</param>
internal sealed record GenerationStatusResponse(
    [property: JsonPropertyName("invoice_id"), JsonRequired] Guid InvoiceId,
    [property: JsonPropertyName("contract_id"), JsonRequired] Guid? ContractId,
    [property: JsonPropertyName("status"), JsonRequired] string Status);
