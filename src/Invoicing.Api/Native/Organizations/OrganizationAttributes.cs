using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;

namespace Invoicing.Api.Native.Organizations;

public sealed record OrganizationAttributes
{
    [JsonPropertyName("name")]
    [MustBeSent]
    public required string Name { get; init; }

    /// <summary>In the commercial register, where it is another one.</summary>
    [JsonPropertyName("legalName")]
    public string? LegalName { get; init; }

    /// <summary>Given once; unique over all accounts.</summary>
    [JsonPropertyName("handle")]
    [GivenOnce]
    public string? Handle { get; init; }

    /// <summary>Of the register of companies; given once.</summary>
    [JsonPropertyName("companyIdentifier")]
    [GivenOnce]
    public string? CompanyIdentifier { get; init; }

    [JsonPropertyName("vatId")]
    public string? VatId { get; init; }

    [JsonPropertyName("registrationId")]
    public string? RegistrationId { get; init; }

    [JsonPropertyName("email")]
    public string? Email { get; init; }

    [JsonPropertyName("address")]
    public AddressModel? Address { get; init; }

    /// <summary>Where electronic invoices are received.</summary>
    [JsonPropertyName("endpoint")]
    public EndpointModel? Endpoint { get; init; }

    /// <summary>IANA name: legal dates are days there.</summary>
    [JsonPropertyName("timeZone")]
    [MustBeSent]
    public required string TimeZone { get; init; }

    /// <summary>ISO 4217.</summary>
    [JsonPropertyName("currency")]
    [MustBeSent]
    public required string Currency { get; init; }

    [JsonPropertyName("bankAccounts")]
    public required IReadOnlyList<BankAccountModel> BankAccounts { get; init; }

    /// <summary>What lines carry that say nothing else.</summary>
    [JsonPropertyName("taxDefaults")]
    public required TaxDefaultsModel TaxDefaults { get; init; }

    [JsonPropertyName("isDefault")]
    [ReadOnlyMember]
    public required bool IsDefault { get; init; }

    [JsonPropertyName("createdAt")]
    [ReadOnlyMember]
    public required DateTime CreatedAt { get; init; }
}

public sealed record BankAccountModel
{
    [JsonPropertyName("iban")]
    [MustBeSent]
    public required string Iban { get; init; }

    [JsonPropertyName("bic")]
    public string? Bic { get; init; }

    [JsonPropertyName("name")]
    public string? Name { get; init; }
}

public sealed record TaxDefaultsModel
{
    [JsonPropertyName("category")]
    public required string Category { get; init; }

    [JsonPropertyName("rate")]
    [RegularExpression(DecimalText.Pattern)]
    public required string Rate { get; init; }
}
