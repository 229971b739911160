using System.Text.Json.Serialization;

namespace Invoicing.Api.Dialects.Polar.Orders;

/// <summary>An order as its customer sees it.</summary>
public sealed record CustomerOrder : OrderBody
{
    [JsonPropertyName("next_payment_attempt_at"), JsonPropertyOrder(1)]
    public string? NextPaymentAttemptAt => null;
}

/// <param name="Url">Opens the PDF for ten minutes without any other credential.</param>
public sealed record CustomerOrderInvoice([property: JsonPropertyName("url")] string Url);

/// <param name="Status">succeeded, or no_payment.</param>
public sealed record CustomerOrderPaymentStatus(
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("error")] string? Error);
