using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Invoicing.Api.Native.Wire;
using Invoicing.Domain.Organizations;

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

    /// <summary>What the local tax office knows it by, where it has no VAT id.</summary>
    [JsonPropertyName("taxNumber")]
    public string? TaxNumber { get; init; }

    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>Whom buyers ask; German public buyers want it on every invoice.</summary>
    [JsonPropertyName("contact")]
    public ContactModel? Contact { get; init; }

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

    /// <summary>How its documents look.</summary>
    [JsonPropertyName("branding")]
    public required BrandingModel Branding { get; init; }

    /// <summary>What becomes of an invoice that breaks a rule of EN 16931 when it is issued: `warn` tells, `off` does not look, `require` refuses.</summary>
    [JsonPropertyName("eInvoices")]
    [JsonConverter(typeof(CamelCase<EInvoicePolicy>))]
    public required EInvoicePolicy EInvoices { get; init; }

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

public sealed record ContactModel
{
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("phone")]
    public string? Phone { get; init; }
}

public sealed record BrandingModel
{
    /// <summary>Colour of headings, as `#rrggbb`.</summary>
    [JsonPropertyName("accent")]
    [RegularExpression("^#[0-9a-fA-F]{6}$")]
    public string? Accent { get; init; }

    /// <summary>At the foot of each page.</summary>
    [JsonPropertyName("footer")]
    public string? Footer { get; init; }

    [JsonPropertyName("paper")]
    [JsonConverter(typeof(CamelCase<PaperSize>))]
    public required PaperSize Paper { get; init; }
}
