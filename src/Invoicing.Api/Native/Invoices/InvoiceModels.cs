using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;

namespace Invoicing.Api.Native.Invoices;

public sealed record InvoiceLineModel
{
    [JsonPropertyName("description")]
    [MustBeSent]
    public required string Description { get; init; }

    /// <summary>Decimal text.</summary>
    [JsonPropertyName("quantity")]
    [RegularExpression(DecimalText.Pattern)]
    public required string Quantity { get; init; }

    /// <summary>UN/ECE Recommendation 20.</summary>
    [JsonPropertyName("unitCode")]
    public required string UnitCode { get; init; }

    /// <summary>Decimal text, in the currency of the invoice.</summary>
    [JsonPropertyName("unitPrice")]
    [RegularExpression(DecimalText.Pattern)]
    [MustBeSent]
    public required string UnitPrice { get; init; }

    [JsonPropertyName("discount")]
    public AmountModel? Discount { get; init; }

    /// <summary>One of S, Z, E, AE, K, G, O, L and M; the organization's where it is left out.</summary>
    [JsonPropertyName("taxCategory")]
    public required string TaxCategory { get; init; }

    /// <summary>Percent, as decimal text.</summary>
    [JsonPropertyName("taxRate")]
    [RegularExpression(DecimalText.Pattern)]
    public required string TaxRate { get; init; }

    [JsonPropertyName("exemptionReason")]
    public string? ExemptionReason { get; init; }

    /// <summary>Of the VATEX list.</summary>
    [JsonPropertyName("exemptionCode")]
    public string? ExemptionCode { get; init; }

    [JsonPropertyName("period")]
    public PeriodModel? Period { get; init; }

    [JsonPropertyName("net")]
    [ReadOnlyMember]
    public required AmountModel Net { get; init; }

    /// <summary>On a credit note: the line of the invoice that is taken back.</summary>
    [JsonPropertyName("creditedPosition")]
    [ReadOnlyMember]
    public int? CreditedPosition { get; init; }
}

public sealed record AllowanceModel
{
    [JsonPropertyName("reason")]
    [MustBeSent]
    public required string Reason { get; init; }

    [JsonPropertyName("amount")]
    [MustBeSent]
    public required AmountModel Amount { get; init; }

    [JsonPropertyName("net")]
    [ReadOnlyMember]
    public required AmountModel Net { get; init; }

    [JsonPropertyName("taxCategory")]
    public required string TaxCategory { get; init; }

    [JsonPropertyName("taxRate")]
    [RegularExpression(DecimalText.Pattern)]
    public required string TaxRate { get; init; }
}

public sealed record TaxModel
{
    [JsonPropertyName("category")]
    public required string Category { get; init; }

    [JsonPropertyName("rate")]
    [RegularExpression(DecimalText.Pattern)]
    public required string Rate { get; init; }

    [JsonPropertyName("base")]
    public required AmountModel Base { get; init; }

    [JsonPropertyName("amount")]
    public required AmountModel Amount { get; init; }

    [JsonPropertyName("exemptionReason")]
    public string? ExemptionReason { get; init; }

    [JsonPropertyName("exemptionCode")]
    public string? ExemptionCode { get; init; }
}

/// <summary>Words, days from the issue, or both.</summary>
public sealed record PaymentTermsModel
{
    [JsonPropertyName("text")]
    public string? Text { get; init; }

    [JsonPropertyName("netDays")]
    public int? NetDays { get; init; }
}

/// <summary>An amount, a percentage, or with neither as much as every other such part.</summary>
public sealed record InstalmentModel
{
    [JsonPropertyName("dueDate")]
    [MustBeSent]
    public required DateOnly DueDate { get; init; }

    [JsonPropertyName("amount")]
    public AmountModel? Amount { get; init; }

    [JsonPropertyName("percent")]
    [RegularExpression(DecimalText.Pattern)]
    public string? Percent { get; init; }
}

public sealed record DeliveryModel
{
    [JsonPropertyName("date")]
    public DateOnly? Date { get; init; }

    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("address")]
    public AddressModel? Address { get; init; }
}

public sealed record PeriodModel
{
    [JsonPropertyName("start")]
    public DateOnly? Start { get; init; }

    [JsonPropertyName("end")]
    public DateOnly? End { get; init; }
}

public sealed record AttachmentModel
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("mediaType")]
    public required string MediaType { get; init; }

    [JsonPropertyName("size")]
    public required int Size { get; init; }

    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }
}

public sealed record ReferencesModel
{
    [JsonPropertyName("buyer")]
    public string? Buyer { get; init; }

    [JsonPropertyName("project")]
    public string? Project { get; init; }

    [JsonPropertyName("contract")]
    public string? Contract { get; init; }

    [JsonPropertyName("purchaseOrder")]
    public string? PurchaseOrder { get; init; }

    [JsonPropertyName("salesOrder")]
    public string? SalesOrder { get; init; }

    [JsonPropertyName("receivingAdvice")]
    public string? ReceivingAdvice { get; init; }

    [JsonPropertyName("despatchAdvice")]
    public string? DespatchAdvice { get; init; }

    [JsonPropertyName("tender")]
    public string? Tender { get; init; }

    [JsonPropertyName("invoicedObject")]
    public string? InvoicedObject { get; init; }

    [JsonPropertyName("buyerAccounting")]
    public string? BuyerAccounting { get; init; }

    [JsonPropertyName("precedingInvoices")]
    public required IReadOnlyList<PrecedingInvoiceModel> PrecedingInvoices { get; init; }
}

public sealed record PrecedingInvoiceModel
{
    [JsonPropertyName("number")]
    [MustBeSent]
    public required string Number { get; init; }

    [JsonPropertyName("issueDate")]
    public DateOnly? IssueDate { get; init; }
}
