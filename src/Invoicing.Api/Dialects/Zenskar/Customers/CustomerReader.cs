using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;

namespace Invoicing.Api.Dialects.Zenskar.Customers;

/// <summary>From the body of a request to a customer or a change of one.</summary>
internal static class CustomerReader
{
    private const char Between = ':';

    private static readonly string[] Kept =
        ["address", "ship_to_address", "custom_data", "communications_enabled", "auto_charge_enabled", "business_entity_id", "connector"];

    public static NewCustomer ReadNew(ObjectReader body)
    {
        var name = body.RequiredText("customer_name", CustomerLimits.Name);
        CheckKept(body);
        return new NewCustomer(
            name,
            Email(body),
            ExternalId: Filled(body.Text("external_id", CustomerLimits.ExternalId)),
            Address: Address(body, "address"))
        {
            ShippingAddress = Address(body, "ship_to_address"),
            Phone = Filled(body.Text("phone_number", CustomerLimits.Phone)),
            TaxIds = TaxIds(body),
            EmailIsUnique = true,
            Attributes = Attributes.Of(KeptFields.Change(Attributes.Empty, body, Kept)),
        };
    }

    public static CustomerChange ReadChange(ObjectReader body, Attributes before)
    {
        CheckKept(body);
        return new CustomerChange
        {
            Name = body.Has("customer_name") ? body.RequiredText("customer_name", CustomerLimits.Name) : null,
            Email = body.Has("email") ? new Replacement<string>(Email(body)) : null,
            EmailIsUnique = true,
            ExternalId = body.Has("external_id") ? new Replacement<string>(Filled(body.Text("external_id", CustomerLimits.ExternalId))) : null,
            Phone = body.Has("phone_number") ? new Replacement<string>(Filled(body.Text("phone_number", CustomerLimits.Phone))) : null,
            Address = body.Has("address") ? new Replacement<Address>(Address(body, "address")) : null,
            ShippingAddress = body.Has("ship_to_address") ? new Replacement<Address>(Address(body, "ship_to_address")) : null,
            TaxIds = body.Has("tax_info") ? TaxIds(body) : null,
            Attributes = KeptFields.Change(before, body, Kept),
        };
    }

    /// <summary>The address as the ledger holds it; a country without a known code stays unnamed there.</summary>
    public static Address Ledger(CustomerAddress sent)
    {
        var code = new[] { sent.CountryCode, sent.Country }
            .Select(country => country?.Trim().ToUpperInvariant())
            .FirstOrDefault(country => country is not null && CountryCodes.IsKnown(country));
        return new Address(sent.Line1, sent.Line2, sent.ZipCode, sent.City, sent.State, code ?? string.Empty);
    }

    public static CustomerTaxInfo TaxInfo(TaxIdentifier known)
    {
        var parts = known.Type.Split(Between, 2);
        return parts.Length == 2
            ? new CustomerTaxInfo(parts[0].Length > 0 ? parts[0] : null, parts[1].Length > 0 ? parts[1] : null, known.Value)
            : new CustomerTaxInfo(null, known.Type, known.Value);
    }

    private static string? Email(ObjectReader body)
    {
        var email = Filled(body.Text("email", CustomerLimits.Email));
        var at = email?.IndexOf('@', StringComparison.Ordinal) ?? 0;
        if (email is not null && (at < 1 || at == email.Length - 1 || email.Any(char.IsWhiteSpace)))
        {
            body.Complain(
                new("value_error", "value is not a valid email address: An email address must have an @-sign."), body.Json.GetProperty("email"), "email");
        }

        return email;
    }

    private static Address? Address(ObjectReader body, string name)
    {
        if (body.Object(name) is not { } address)
        {
            return null;
        }

        return Ledger(new CustomerAddress(
            address.Text("line1", 500),
            address.Text("line2", 500),
            address.Text("line3", 500),
            address.Text("city", 255),
            address.Text("state", 255),
            address.Text("zipCode", 64),
            address.Text("country", 255),
            address.Text("country_code", 16)));
    }

    private static List<TaxIdentifier> TaxIds(ObjectReader body)
    {
        var ids = new List<TaxIdentifier>();
        foreach (var info in body.Objects("tax_info"))
        {
            var (country, code) = (info.Text("country_code", 16), info.Text("tax_code", 32));
            ids.Add(new TaxIdentifier($"{country}{Between}{code}", info.RequiredText("tax_id", 64)));
        }

        return ids;
    }

    private static void CheckKept(ObjectReader body)
    {
        body.Dictionary("custom_data");
        body.Dictionary("connector");
        body.Optional<bool>("communications_enabled", LaxBoolean.Read);
        body.Optional<bool>("auto_charge_enabled", LaxBoolean.Read);
        body.Optional<Guid>("business_entity_id", LaxUuid.Read);
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
