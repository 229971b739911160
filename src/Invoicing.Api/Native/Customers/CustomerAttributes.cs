using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;

namespace Invoicing.Api.Native.Customers;

public sealed record CustomerAttributes
{
    [JsonPropertyName("name")]
    [MustBeSent]
    public required string Name { get; init; }

    [JsonPropertyName("email")]
    public string? Email { get; init; }

    [JsonPropertyName("vatId")]
    public string? VatId { get; init; }

    [JsonPropertyName("registrationId")]
    public string? RegistrationId { get; init; }

    /// <summary>Where electronic invoices are received.</summary>
    [JsonPropertyName("endpoint")]
    public EndpointModel? Endpoint { get; init; }

    /// <summary>The caller's own key, unique per organization.</summary>
    [JsonPropertyName("externalId")]
    public string? ExternalId { get; init; }

    [JsonPropertyName("address")]
    public AddressModel? Address { get; init; }

    [JsonPropertyName("shippingAddress")]
    public AddressModel? ShippingAddress { get; init; }

    [JsonPropertyName("phone")]
    public string? Phone { get; init; }

    /// <summary>BCP 47, for example <c>de-DE</c>.</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    [JsonPropertyName("createdAt")]
    [ReadOnlyMember]
    public required DateTime CreatedAt { get; init; }

    [JsonPropertyName("updatedAt")]
    [ReadOnlyMember]
    public DateTime? UpdatedAt { get; init; }
}
