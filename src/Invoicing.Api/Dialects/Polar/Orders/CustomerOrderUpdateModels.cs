using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Polar.Reading;
using Invoicing.Application.Orders;
using Invoicing.Domain.Common;
using Invoicing.Domain.Orders;

namespace Invoicing.Api.Dialects.Polar.Orders;

/// <summary>Keys that are not sent leave what they name as it is; null empties it.</summary>
public sealed record CustomerOrderUpdate : IPolarBody<CustomerOrderUpdate>
{
    [JsonPropertyName("billing_name")]
    public string? BillingName { get; init; }

    [JsonPropertyName("billing_address")]
    public CustomerAddressInput? BillingAddress { get; init; }

    [JsonIgnore]
    internal Replacement<string>? Name { get; init; }

    [JsonIgnore]
    internal Replacement<Address>? Address { get; init; }

    static CustomerOrderUpdate IPolarBody<CustomerOrderUpdate>.Read(JsonElement body)
    {
        var reader = BodyReader.Of(body);
        return reader.Done(new CustomerOrderUpdate
        {
            Name = reader.Text("billing_name") is var name && reader.Has("billing_name") ? new Replacement<string>(name) : null,
            Address = reader.Address("billing_address") is var address && reader.Has("billing_address") ? new Replacement<Address>(address) : null,
        });
    }

    internal UpdateOrderBillingDetailsCommand ToCommand(OrderId id) => new(id, Name, Address);
}

/// <param name="State">In the United States and Canada a subdivision, with or without the country in front.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record CustomerAddressInput(
    [property: JsonPropertyName("country")] string Country,
    [property: JsonPropertyName("line1")] string? Line1 = null,
    [property: JsonPropertyName("line2")] string? Line2 = null,
    [property: JsonPropertyName("postal_code")] string? PostalCode = null,
    [property: JsonPropertyName("city")] string? City = null,
    [property: JsonPropertyName("state")] string? State = null);
