using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Invoices;

namespace Invoicing.Api.Native.Invoices;

public sealed record InvoiceAttributes
{
    [JsonPropertyName("kind")]
    [JsonConverter(typeof(CamelCase<InvoiceKind>))]
    [ReadOnlyMember]
    public required InvoiceKind Kind { get; init; }

    [JsonPropertyName("status")]
    [JsonConverter(typeof(CamelCase<InvoiceStatus>))]
    [ReadOnlyMember]
    public required InvoiceStatus Status { get; init; }

    /// <summary>Drawn when the invoice is issued.</summary>
    [JsonPropertyName("number")]
    [ReadOnlyMember]
    public string? Number { get; init; }

    /// <summary>The seller's own reference, unique per customer.</summary>
    [JsonPropertyName("reference")]
    public string? Reference { get; init; }

    /// <summary>The caller's own key, unique per organization; given once.</summary>
    [JsonPropertyName("externalId")]
    [GivenOnce]
    public string? ExternalId { get; init; }

    /// <summary>ISO 4217; the organization's where it is left out.</summary>
    [JsonPropertyName("currency")]
    public required string Currency { get; init; }

    /// <summary>Today in the time zone of the organization where it is left out until the issue.</summary>
    [JsonPropertyName("issueDate")]
    public DateOnly? IssueDate { get; init; }

    [JsonPropertyName("dueDate")]
    public DateOnly? DueDate { get; init; }

    /// <summary>When the tax falls due, where that is not the issue date.</summary>
    [JsonPropertyName("taxPointDate")]
    public DateOnly? TaxPointDate { get; init; }

    [JsonPropertyName("pricesIncludeTax")]
    public required bool PricesIncludeTax { get; init; }

    [JsonPropertyName("paymentTerms")]
    public PaymentTermsModel? PaymentTerms { get; init; }

    /// <summary>The parts in which what is due is paid; empty where it is due at once.</summary>
    [JsonPropertyName("instalments")]
    public required IReadOnlyList<InstalmentModel> Instalments { get; init; }

    [JsonPropertyName("notes")]
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>What buyer and seller know the matter by.</summary>
    [JsonPropertyName("references")]
    public ReferencesModel? References { get; init; }

    [JsonPropertyName("delivery")]
    public DeliveryModel? Delivery { get; init; }

    /// <summary>The days that the invoice is about; the last one belongs to it.</summary>
    [JsonPropertyName("invoicingPeriod")]
    public PeriodModel? InvoicingPeriod { get; init; }

    [JsonPropertyName("lines")]
    public required IReadOnlyList<InvoiceLineModel> Lines { get; init; }

    [JsonPropertyName("allowances")]
    public required IReadOnlyList<AllowanceModel> Allowances { get; init; }

    [JsonPropertyName("charges")]
    public required IReadOnlyList<AllowanceModel> Charges { get; init; }

    [JsonPropertyName("attachments")]
    [ReadOnlyMember]
    public required IReadOnlyList<AttachmentModel> Attachments { get; init; }

    [JsonPropertyName("taxes")]
    [ReadOnlyMember]
    public required IReadOnlyList<TaxModel> Taxes { get; init; }

    [JsonPropertyName("lineTotal")]
    [ReadOnlyMember]
    public required AmountModel LineTotal { get; init; }

    [JsonPropertyName("allowanceTotal")]
    [ReadOnlyMember]
    public required AmountModel AllowanceTotal { get; init; }

    [JsonPropertyName("chargeTotal")]
    [ReadOnlyMember]
    public required AmountModel ChargeTotal { get; init; }

    [JsonPropertyName("taxExclusive")]
    [ReadOnlyMember]
    public required AmountModel TaxExclusive { get; init; }

    [JsonPropertyName("tax")]
    [ReadOnlyMember]
    public required AmountModel Tax { get; init; }

    [JsonPropertyName("taxInclusive")]
    [ReadOnlyMember]
    public required AmountModel TaxInclusive { get; init; }

    /// <summary>What the customer paid before the issue.</summary>
    [JsonPropertyName("prepaid")]
    public required AmountModel Prepaid { get; init; }

    [JsonPropertyName("rounding")]
    [ReadOnlyMember]
    public required AmountModel Rounding { get; init; }

    [JsonPropertyName("due")]
    [ReadOnlyMember]
    public required AmountModel Due { get; init; }

    [JsonPropertyName("paid")]
    [ReadOnlyMember]
    public required AmountModel Paid { get; init; }

    /// <summary>What credit notes took back.</summary>
    [JsonPropertyName("credited")]
    [ReadOnlyMember]
    public required AmountModel Credited { get; init; }

    /// <summary>What is still open; never below zero.</summary>
    [JsonPropertyName("balance")]
    [ReadOnlyMember]
    public required AmountModel Balance { get; init; }

    /// <summary>On a credit note: what of it goes back to the customer.</summary>
    [JsonPropertyName("refundable")]
    [ReadOnlyMember]
    public required AmountModel Refundable { get; init; }

    [JsonPropertyName("createdAt")]
    [ReadOnlyMember]
    public required DateTime CreatedAt { get; init; }

    [JsonPropertyName("updatedAt")]
    [ReadOnlyMember]
    public required DateTime UpdatedAt { get; init; }

    [JsonPropertyName("issuedAt")]
    [ReadOnlyMember]
    public DateTime? IssuedAt { get; init; }
}
