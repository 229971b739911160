using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Polar.Customers;

namespace Invoicing.Api.Dialects.Polar.Orders;

/// <summary>An order as its merchant sees it.</summary>
public sealed record MerchantOrder : OrderBody
{
    [JsonPropertyName("metadata"), JsonPropertyOrder(1)]
    public required JsonElement Metadata { get; init; }

    [JsonPropertyName("custom_field_data"), JsonPropertyOrder(1)]
    public required JsonElement CustomFieldData { get; init; }

    [JsonPropertyName("platform_fee_amount"), JsonPropertyOrder(1)]
    public long PlatformFeeAmount => 0;

    [JsonPropertyName("platform_fee_currency"), JsonPropertyOrder(1)]
    public string? PlatformFeeCurrency => null;

    [JsonPropertyName("customer"), JsonPropertyOrder(1)]
    public required PolarCustomer Customer { get; init; }

    /// <summary>The older form of <c>customer</c>.</summary>
    [JsonPropertyName("user"), JsonPropertyOrder(1)]
    public required MerchantOrderUser User { get; init; }

    /// <summary>As the shop told it.</summary>
    [JsonPropertyName("discount"), JsonPropertyOrder(1)]
    public required JsonElement? Discount { get; init; }
}

public sealed record MerchantOrderUser(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("email")] string Email,
    [property: JsonPropertyName("public_name")] string PublicName,
    [property: JsonPropertyName("avatar_url")] string AvatarUrl,
    [property: JsonPropertyName("github_username")] string? GithubUsername);
