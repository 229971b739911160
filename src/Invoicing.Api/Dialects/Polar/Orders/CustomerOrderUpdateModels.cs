using System.Text.Json.Serialization;
using Invoicing.Application.Orders;
using Invoicing.Domain.Common;
using Invoicing.Domain.Orders;

namespace Invoicing.Api.Dialects.Polar.Orders;

/// <summary>Keys that are not sent leave what they name as it is; null empties it.</summary>
public sealed record CustomerOrderUpdate
{
    [JsonPropertyName("billing_name")]
    public string? BillingName { get; init; }

    [JsonPropertyName("billing_address")]
    public CustomerAddressInput? BillingAddress { get; init; }

    [JsonIgnore]
    internal bool HasBillingName { get; init; }

    [JsonIgnore]
    internal bool HasBillingAddress { get; init; }

    internal UpdateOrderBillingDetailsCommand ToCommand(OrderId id) => new(
        id,
        HasBillingName ? new Replacement<string>(BillingName) : null,
        HasBillingAddress ? new Replacement<Address>(BillingAddress?.ToAddress()) : null);
}

/// <param name="State">In the United States and Canada a subdivision, with or without the country in front.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record CustomerAddressInput(
    [property: JsonPropertyName("country")] string Country,
    [property: JsonPropertyName("line1")] string? Line1 = null,
    [property: JsonPropertyName("line2")] string? Line2 = null,
    [property: JsonPropertyName("postal_code")] string? PostalCode = null,
    [property: JsonPropertyName("city")] string? City = null,
    [property: JsonPropertyName("state")] string? State = null)
{
    internal Address ToAddress() => new(Line1, Line2, PostalCode, City, State, Country);
}
