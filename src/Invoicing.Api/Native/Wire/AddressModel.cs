using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Invoicing.Api.Native.Wire;

/// <param name="CountryCode">ISO 3166-1 alpha-2.</param>
public sealed record AddressModel(
    [property: JsonPropertyName("line1")] string? Line1,
    [property: JsonPropertyName("line2")] string? Line2,
    [property: JsonPropertyName("postalCode")] string? PostalCode,
    [property: JsonPropertyName("city")] string? City,
    [property: JsonPropertyName("state")] string? State,
    [property: JsonPropertyName("countryCode"), MustBeSent, RegularExpression("^[A-Z]{2}$")] string CountryCode);
