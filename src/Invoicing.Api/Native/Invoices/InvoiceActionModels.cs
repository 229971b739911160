using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Payments;

namespace Invoicing.Api.Native.Invoices;

public sealed record IssueInvoiceModel
{
    /// <summary>Whether to e-mail the invoice as soon as it is rendered.</summary>
    [JsonPropertyName("send")]
    public bool? Send { get; init; }
}

/// <summary>Without an amount and without lines, all that is left of the invoice.</summary>
public sealed record CreditInvoiceModel
{
    [JsonPropertyName("reason")]
    [MustBeSent]
    public required string Reason { get; init; }

    [JsonPropertyName("amount")]
    public AmountModel? Amount { get; init; }

    [JsonPropertyName("lines")]
    public IReadOnlyList<CreditedLineModel>? Lines { get; init; }
}

/// <summary>Without a quantity and without an amount, all that is left of the line.</summary>
public sealed record CreditedLineModel
{
    /// <summary>Of the invoice's line, counted from 1.</summary>
    [JsonPropertyName("position")]
    [MustBeSent]
    public required int Position { get; init; }

    /// <summary>Decimal text.</summary>
    [JsonPropertyName("quantity")]
    [RegularExpression(DecimalText.Pattern)]
    public string? Quantity { get; init; }

    [JsonPropertyName("amount")]
    public AmountModel? Amount { get; init; }
}

public sealed record CorrectInvoiceModel
{
    [JsonPropertyName("reason")]
    [MustBeSent]
    public required string Reason { get; init; }
}

public sealed record SendInvoiceModel
{
    /// <summary>An e-mail address; the customer's where it is left out.</summary>
    [JsonPropertyName("recipient")]
    public string? Recipient { get; init; }

    /// <summary>Whether to send it also where the same message went to the recipient before. Without it, that is no second message.</summary>
    [JsonPropertyName("again")]
    public bool? Again { get; init; }
}

public sealed record RecordPaymentModel
{
    /// <summary>All that is open where it is left out.</summary>
    [JsonPropertyName("amount")]
    public AmountModel? Amount { get; init; }

    /// <summary>Today in the time zone of the organization where it is left out.</summary>
    [JsonPropertyName("date")]
    public DateOnly? Date { get; init; }

    [JsonPropertyName("method")]
    public string? Method { get; init; }

    [JsonPropertyName("reference")]
    public string? Reference { get; init; }

    /// <summary>What happens with more than what is open; refuse where it is left out.</summary>
    [JsonPropertyName("overpayment")]
    [JsonConverter(typeof(CamelCase<OverpaymentHandling>))]
    public OverpaymentHandling Overpayment { get; init; }
}

public sealed record ReversePaymentModel
{
    [JsonPropertyName("date")]
    public DateOnly? Date { get; init; }

    [JsonPropertyName("reason")]
    public string? Reason { get; init; }
}
