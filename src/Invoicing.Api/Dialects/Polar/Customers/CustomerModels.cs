using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Polar.Orders;
using Invoicing.Application.Customers;

namespace Invoicing.Api.Dialects.Polar.Customers;

/// <summary>A customer as its merchant sees it.</summary>
public sealed record PolarCustomer
{
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }

    [JsonPropertyName("modified_at")]
    public required string? ModifiedAt { get; init; }

    [JsonPropertyName("metadata")]
    public required JsonElement Metadata { get; init; }

    [JsonPropertyName("external_id")]
    public required string? ExternalId { get; init; }

    /// <summary>Empty where another API made the customer without one.</summary>
    [JsonPropertyName("email")]
    public required string Email { get; init; }

    [JsonPropertyName("email_verified")]
    public bool EmailVerified => false;

    [JsonPropertyName("type")]
    public string Type => "individual";

    [JsonPropertyName("name")]
    public required string? Name { get; init; }

    [JsonPropertyName("billing_name")]
    public required string? BillingName { get; init; }

    [JsonPropertyName("billing_address")]
    public required CustomerAddress? BillingAddress { get; init; }

    /// <summary>The number and its kind, for example <c>eu_vat</c>.</summary>
    [JsonPropertyName("tax_id")]
    public required IReadOnlyList<string?>? TaxId { get; init; }

    [JsonPropertyName("locale")]
    public required string? Locale { get; init; }

    [JsonPropertyName("organization_id")]
    public required Guid OrganizationId { get; init; }

    [JsonPropertyName("default_payment_method_id")]
    public Guid? DefaultPaymentMethodId => null;

    [JsonPropertyName("deleted_at")]
    public required string? DeletedAt { get; init; }

    [JsonPropertyName("avatar_url")]
    public required string AvatarUrl { get; init; }

    public static PolarCustomer Of(CustomerView view) => new()
    {
        Id = view.Id,
        CreatedAt = PolarTime.Of(view.CreatedAt),
        ModifiedAt = PolarTime.Of(view.ModifiedAt),
        Metadata = CustomerAttributes.Metadata(view),
        ExternalId = view.ExternalId,
        Email = view.Email ?? "",
        Name = CustomerAttributes.Name(view),
        BillingName = CustomerAttributes.BillingName(view),
        BillingAddress = view.Address is { } address ? PolarMappingProfile.AddressOf(address) : null,
        TaxId = CustomerAttributes.TaxId(view),
        Locale = view.Locale,
        OrganizationId = view.OrganizationId,
        DeletedAt = PolarTime.Of(view.DeletedAt),
        AvatarUrl = AvatarOf(view.Email ?? ""),
    };

    private static string AvatarOf(string email) => string.Create(
        CultureInfo.InvariantCulture,
        $"https://www.gravatar.com/avatar/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email.ToLowerInvariant())))}?d=404");
}

/// <summary>A customer as it sees itself.</summary>
public sealed record PortalCustomer
{
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }

    [JsonPropertyName("modified_at")]
    public required string? ModifiedAt { get; init; }

    [JsonPropertyName("email")]
    public required string Email { get; init; }

    [JsonPropertyName("email_verified")]
    public bool EmailVerified => false;

    [JsonPropertyName("name")]
    public required string? Name { get; init; }

    [JsonPropertyName("billing_name")]
    public required string? BillingName { get; init; }

    [JsonPropertyName("billing_address")]
    public required CustomerAddress? BillingAddress { get; init; }

    [JsonPropertyName("tax_id")]
    public required IReadOnlyList<string?>? TaxId { get; init; }

    [JsonPropertyName("oauth_accounts")]
    public IReadOnlyDictionary<string, JsonElement> OauthAccounts => new Dictionary<string, JsonElement>();

    [JsonPropertyName("default_payment_method_id")]
    public Guid? DefaultPaymentMethodId => null;

    [JsonPropertyName("type")]
    public string Type => "individual";

    public static PortalCustomer Of(CustomerView view)
    {
        var customer = PolarCustomer.Of(view);
        return new PortalCustomer
        {
            Id = customer.Id,
            CreatedAt = customer.CreatedAt,
            ModifiedAt = customer.ModifiedAt,
            Email = customer.Email,
            Name = customer.Name,
            BillingName = customer.BillingName,
            BillingAddress = customer.BillingAddress,
            TaxId = customer.TaxId,
        };
    }
}
