using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;

namespace Invoicing.Api.Native.Orders;

/// <summary>Without an amount, all that is left of the order.</summary>
public sealed record RefundOrderModel
{
    [JsonPropertyName("amount")]
    public AmountModel? Amount { get; init; }

    /// <summary>How much of the amount is tax.</summary>
    [JsonPropertyName("tax")]
    public AmountModel? Tax { get; init; }
}

/// <summary>The tax of all items, which an order shows as an amount; the organization's where it is left out.</summary>
public sealed record OrderTaxModel
{
    [JsonPropertyName("taxCategory")]
    public string? TaxCategory { get; init; }

    /// <summary>Percent, as decimal text.</summary>
    [JsonPropertyName("taxRate")]
    [RegularExpression(DecimalText.Pattern)]
    public string? TaxRate { get; init; }
}
