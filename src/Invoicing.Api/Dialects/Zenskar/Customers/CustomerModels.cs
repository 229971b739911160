using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Zenskar.Customers;

/// <param name="ExternalId">The seller's own id of the customer, unique among its customers.</param>
/// <param name="Email">Unique among the seller's customers.</param>
internal sealed record CreateCustomerRequest(
    [property: JsonPropertyName("customer_name"), JsonRequired] string CustomerName,
    [property: JsonPropertyName("external_id")] string? ExternalId = null,
    [property: JsonPropertyName("email")] string? Email = null,
    [property: JsonPropertyName("phone_number")] string? PhoneNumber = null,
    [property: JsonPropertyName("address")] CustomerAddress? Address = null,
    [property: JsonPropertyName("ship_to_address")] CustomerAddress? ShipToAddress = null,
    [property: JsonPropertyName("tax_info")] IReadOnlyList<CustomerTaxInfo>? TaxInfo = null,
    [property: JsonPropertyName("custom_data"), DocumentedAs("object")] JsonElement? CustomData = null,
    [property: JsonPropertyName("communications_enabled")] bool? CommunicationsEnabled = null,
    [property: JsonPropertyName("auto_charge_enabled")] bool? AutoChargeEnabled = null,
    [property: JsonPropertyName("business_entity_id")] Guid? BusinessEntityId = null,
    [property: JsonPropertyName("connector"), DocumentedAs("object")] JsonElement? Connector = null);

/// <summary>What is not sent stays as it is; null empties a field.</summary>
internal sealed record UpdateCustomerRequest(
    [property: JsonPropertyName("customer_name")] string? CustomerName = null,
    [property: JsonPropertyName("external_id")] string? ExternalId = null,
    [property: JsonPropertyName("email")] string? Email = null,
    [property: JsonPropertyName("phone_number")] string? PhoneNumber = null,
    [property: JsonPropertyName("address")] CustomerAddress? Address = null,
    [property: JsonPropertyName("ship_to_address")] CustomerAddress? ShipToAddress = null,
    [property: JsonPropertyName("tax_info")] IReadOnlyList<CustomerTaxInfo>? TaxInfo = null,
    [property: JsonPropertyName("custom_data"), DocumentedAs("object")] JsonElement? CustomData = null,
    [property: JsonPropertyName("communications_enabled")] bool? CommunicationsEnabled = null,
    [property: JsonPropertyName("auto_charge_enabled")] bool? AutoChargeEnabled = null,
    [property: JsonPropertyName("business_entity_id")] Guid? BusinessEntityId = null,
    [property: JsonPropertyName("connector"), DocumentedAs("object")] JsonElement? Connector = null);

internal sealed record CustomerAddress(
    [property: JsonPropertyName("line1")] string? Line1 = null,
    [property: JsonPropertyName("line2")] string? Line2 = null,
    [property: JsonPropertyName("line3")] string? Line3 = null,
    [property: JsonPropertyName("city")] string? City = null,
    [property: JsonPropertyName("state")] string? State = null,
    [property: JsonPropertyName("zipCode")] string? ZipCode = null,
    [property: JsonPropertyName("country")] string? Country = null,
    [property: JsonPropertyName("country_code")] string? CountryCode = null);

internal sealed record CustomerTaxInfo(
    [property: JsonPropertyName("country_code")] string? CountryCode,
    [property: JsonPropertyName("tax_code")] string? TaxCode,
    [property: JsonPropertyName("tax_id")] string TaxId);

internal sealed record CustomerResponse
{
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("external_id")]
    public required string? ExternalId { get; init; }

    [JsonPropertyName("customer_name")]
    public required string CustomerName { get; init; }

    [JsonPropertyName("email")]
    public required string? Email { get; init; }

    [JsonPropertyName("phone_number")]
    public required string? PhoneNumber { get; init; }

    [JsonPropertyName("address")]
    public required CustomerAddress? Address { get; init; }

    [JsonPropertyName("ship_to_address")]
    public required CustomerAddress? ShipToAddress { get; init; }

    [JsonPropertyName("tax_info")]
    public required IReadOnlyList<CustomerTaxInfo> TaxInfo { get; init; }

    [JsonPropertyName("custom_data"), DocumentedAs("object")]
    public required JsonElement? CustomData { get; init; }

    [JsonPropertyName("communications_enabled")]
    public required bool CommunicationsEnabled { get; init; }

    [JsonPropertyName("auto_charge_enabled")]
    public required bool AutoChargeEnabled { get; init; }

    [JsonPropertyName("business_entity_id")]
    public required string? BusinessEntityId { get; init; }

    [JsonPropertyName("connector"), DocumentedAs("object")]
    public required JsonElement? Connector { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }

    [JsonPropertyName("updated_at")]
    public required string UpdatedAt { get; init; }
}
