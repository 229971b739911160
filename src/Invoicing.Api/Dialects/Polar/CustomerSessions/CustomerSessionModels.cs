using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Polar.Customers;
using Invoicing.Api.Dialects.Polar.Reading;
using Invoicing.Domain.Customers;

namespace Invoicing.Api.Dialects.Polar.CustomerSessions;

/// <summary>For whom: by this server's id or by the merchant's own.</summary>
public sealed record CustomerSessionCreate : IPolarBody<CustomerSessionCreate>
{
    private const string OldExternalKey = "customer_external_id";

    [JsonPropertyName("customer_id")]
    public Guid? CustomerId { get; init; }

    [JsonPropertyName("external_customer_id")]
    public string? ExternalCustomerId { get; init; }

    /// <summary>Where the portal leads back to.</summary>
    [JsonPropertyName("return_url")]
    public string? ReturnUrl { get; init; }

    [JsonIgnore]
    internal CustomerId? Id { get; private init; }

    [JsonIgnore]
    internal string? ExternalId { get; private init; }

    /// <summary>The key that said for whom.</summary>
    [JsonIgnore]
    internal string Key { get; private init; } = null!;

    [JsonIgnore]
    internal JsonElement Sent { get; private init; }

    static CustomerSessionCreate IPolarBody<CustomerSessionCreate>.Read(JsonElement body)
    {
        var reader = BodyReader.Of(body);
        var key = new[] { "customer_id", "external_customer_id", OldExternalKey }.FirstOrDefault(name => reader.Value(name) is not null);
        if (key is null)
        {
            reader.Fail(PolarValidation.Missing(body, "body", "CustomerSessionCustomerIDCreate", "customer_id"));
            reader.Fail(PolarValidation.Missing(body, "body", "CustomerSessionCustomerExternalIDCreate", "external_customer_id"));
        }

        var id = key is "customer_id" ? reader.Uuid(key) : null;
        var externalId = key is null or "customer_id" ? null : reader.Text(key, CustomerLimits.ExternalId);
        var returnUrl = ReturnUrlOf(reader);
        return reader.Done(() => new CustomerSessionCreate
        {
            Id = id is { } known ? new CustomerId(known) : null,
            ExternalId = externalId,
            ReturnUrl = returnUrl,
            Key = key!,
            Sent = reader.Json.GetProperty(key!),
        });
    }

    private static string? ReturnUrlOf(BodyReader reader)
    {
        var text = reader.Text("return_url");
        if (text is null || (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
        {
            return text;
        }

        reader.Fail(new(
            "url_parsing",
            reader.At("return_url"),
            "Input should be a valid URL, relative URL without a base",
            text,
            new Dictionary<string, object> { ["error"] = "relative URL without a base" }));
        return null;
    }
}

/// <param name="Token">The only time that it is shown.</param>
/// <param name="CustomerPortalUrl">Where the token opens the customer's own data; this server has no pages.</param>
public sealed record CustomerSessionBody(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("created_at")] string CreatedAt,
    [property: JsonPropertyName("modified_at")] string? ModifiedAt,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_at")] string ExpiresAt,
    [property: JsonPropertyName("return_url")] string? ReturnUrl,
    [property: JsonPropertyName("customer_portal_url")] string CustomerPortalUrl,
    [property: JsonPropertyName("customer_id")] Guid CustomerId,
    [property: JsonPropertyName("customer")] PolarCustomer Customer);
