using System.Text.Json;
using System.Text.Json.Serialization;
using Invoicing.Api.Dialects.Polar.Orders;
using Invoicing.Api.Dialects.Polar.Reading;
using Invoicing.Application.Customers;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;

namespace Invoicing.Api.Dialects.Polar.Customers;

/// <summary>A new customer.</summary>
public sealed record CustomerCreate : IPolarBody<CustomerCreate>
{
    /// <summary>One customer of the organization has it.</summary>
    [JsonPropertyName("email")]
    public required string Email { get; init; }

    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The merchant's own id, unique; it stays once it is set.</summary>
    [JsonPropertyName("external_id")]
    public string? ExternalId { get; init; }

    [JsonPropertyName("billing_name")]
    public string? BillingName { get; init; }

    [JsonPropertyName("billing_address")]
    public CustomerAddressInput? BillingAddress { get; init; }

    [JsonPropertyName("tax_id")]
    public string? TaxId { get; init; }

    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    /// <summary>Up to 50 texts, numbers or booleans.</summary>
    [JsonPropertyName("metadata")]
    public JsonElement? Metadata { get; init; }

    [JsonIgnore]
    internal NewCustomer Customer { get; private init; } = null!;

    static CustomerCreate IPolarBody<CustomerCreate>.Read(JsonElement body)
    {
        var reader = BodyReader.Of(body);
        reader.Require("email");
        var email = reader.Email("email") ?? "";
        var address = reader.Address("billing_address");
        var taxId = reader.TaxId(address);
        if (reader.Value("organization_id") is { } organization)
        {
            reader.Fail(new(
                "organization_token", reader.At("organization_id"), "Setting organization_id is disallowed when using an organization token.", organization));
        }

        var attributes = new Dictionary<string, JsonElement?>
        {
            [CustomerAttributes.MetadataKey] = reader.Metadata(),
            [CustomerAttributes.BillingNameKey] = reader.Text("billing_name", CustomerLimits.Name) is { } name ? JsonSerializer.SerializeToElement(name) : null,
        };
        var customer = new NewCustomer(
            reader.Text("name", CustomerLimits.Name, emptyIsNull: true) ?? email,
            email,
            ExternalId: reader.Text("external_id", CustomerLimits.ExternalId, emptyIsNull: true),
            VatId: taxId?.Value,
            Address: address)
        {
            TaxIds = taxId is null ? [] : [taxId],
            Locale = reader.Text("locale", CustomerLimits.Locale),
            EmailIsUnique = true,
        };
        return reader.Done(() => new CustomerCreate { Email = email, Customer = customer with { Attributes = Attributes.Of(attributes) } });
    }
}

/// <summary>Keys that are not sent leave what they name as it is.</summary>
public sealed record CustomerUpdate : IPolarBody<CustomerUpdate>
{
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("external_id")]
    public string? ExternalId { get; init; }

    [JsonPropertyName("billing_name")]
    public string? BillingName { get; init; }

    [JsonPropertyName("billing_address")]
    public CustomerAddressInput? BillingAddress { get; init; }

    [JsonPropertyName("tax_id")]
    public string? TaxId { get; init; }

    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    [JsonPropertyName("metadata")]
    public JsonElement? Metadata { get; init; }

    [JsonIgnore]
    internal CustomerChange Change { get; private init; } = new();

    [JsonIgnore]
    internal bool DropsName { get; private init; }

    static CustomerUpdate IPolarBody<CustomerUpdate>.Read(JsonElement body)
    {
        var reader = BodyReader.Of(body);
        var change = reader.Change();
        var externalId = reader.Text("external_id", CustomerLimits.ExternalId, emptyIsNull: true);
        return reader.Done(() => new CustomerUpdate
        {
            Change = change with { ExternalId = reader.Has("external_id") ? new Replacement<string>(externalId) : null },
            DropsName = reader.Has("name") && change.Name is null,
        });
    }

    /// <exception cref="Hosting.FailureException">An external id that is set does not change.</exception>
    internal UpdateCustomerCommand ToCommand(CustomerView current)
    {
        if (Change.ExternalId is { } externalId && current.ExternalId is not null && externalId.Value != current.ExternalId)
        {
            throw PolarValidation.BusinessRule("Customer external ID cannot be updated.", externalId.Value, "body", "external_id");
        }

        return new UpdateCustomerCommand(new CustomerId(current.Id), Change.For(current, DropsName));
    }
}

/// <summary>What a customer changes of itself. Keys that are not sent leave what they name as it is.</summary>
public sealed record PortalCustomerUpdate : IPolarBody<PortalCustomerUpdate>
{
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("billing_name")]
    public string? BillingName { get; init; }

    [JsonPropertyName("billing_address")]
    public CustomerAddressInput? BillingAddress { get; init; }

    [JsonPropertyName("tax_id")]
    public string? TaxId { get; init; }

    [JsonIgnore]
    internal CustomerChange Change { get; private init; } = new();

    [JsonIgnore]
    internal bool DropsName { get; private init; }

    static PortalCustomerUpdate IPolarBody<PortalCustomerUpdate>.Read(JsonElement body)
    {
        var reader = BodyReader.Of(body);
        if (reader.Value("default_payment_method_id") is { } method)
        {
            reader.Fail(new("value_error", reader.At("default_payment_method_id"), "Payment method does not exist.", method));
        }

        var change = reader.Change() with { Attributes = reader.BillingNameChange() };
        return reader.Done(() => new PortalCustomerUpdate { Change = change, DropsName = reader.Has("name") && change.Name is null });
    }

    internal UpdateCustomerCommand ToCommand(CustomerView current) =>
        new(new CustomerId(current.Id), Change.For(current, DropsName));
}
