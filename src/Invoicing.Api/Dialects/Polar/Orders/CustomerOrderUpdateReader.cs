using System.Text.Json;

namespace Invoicing.Api.Dialects.Polar.Orders;

/// <summary>From the body of an order's update to its model, or Polar's refusal with everything that is wrong.</summary>
internal sealed class CustomerOrderUpdateReader
{
    /// <summary>Polar sets none; this keeps what is printed on an invoice printable.</summary>
    private const int LongestText = 1_000;

    private readonly List<ValidationDetail> failures = [];

    public static CustomerOrderUpdate Read(JsonElement body)
    {
        if (body.ValueKind is not JsonValueKind.Object)
        {
            throw PolarValidation.Refusal(PolarValidation.NotObject(body, "body"));
        }

        var reader = new CustomerOrderUpdateReader();
        var update = new CustomerOrderUpdate
        {
            HasBillingName = body.TryGetProperty("billing_name", out _),
            HasBillingAddress = body.TryGetProperty("billing_address", out _),
            BillingName = reader.Text(body, "billing_name", "body", "billing_name"),
            BillingAddress = reader.Address(body),
        };
        return reader.failures.Count == 0 ? update : throw PolarValidation.Refusal(reader.failures);
    }

    private CustomerAddressInput? Address(JsonElement body)
    {
        if (!body.TryGetProperty("billing_address", out var address) || address.ValueKind is JsonValueKind.Null)
        {
            return null;
        }

        if (address.ValueKind is not JsonValueKind.Object)
        {
            failures.Add(PolarValidation.NotObject(address, "body", "billing_address"));
            return null;
        }

        var before = failures.Count;
        var read = new CustomerAddressInput(
            Line1: AddressText(address, "line1"),
            Line2: AddressText(address, "line2"),
            PostalCode: AddressText(address, "postal_code"),
            City: AddressText(address, "city"),
            State: AddressText(address, "state"),
            Country: Country(address));
        return failures.Count == before ? WithState(read, address) : null;
    }

    private CustomerAddressInput WithState(CustomerAddressInput read, JsonElement address)
    {
        var state = PostalRegions.StateOf(read.Country, read.State);
        if (state is null && read.State is not null)
        {
            var rule = read.Country is "US" ? "Invalid US state" : "Invalid CA subdivision";
            failures.Add(PolarValidation.Broken(rule, address, "body", "billing_address"));
        }

        return read with { State = state };
    }

    private string Country(JsonElement address)
    {
        object[] location = ["body", "billing_address", "country"];
        if (!address.TryGetProperty("country", out var value))
        {
            failures.Add(PolarValidation.Missing(address, location));
            return "";
        }

        var country = value.ValueKind is JsonValueKind.String ? value.GetString()!.ToUpperInvariant() : null;
        if (country is not null && PostalRegions.IsSupported(country))
        {
            return country;
        }

        failures.Add(PolarValidation.NotOneOf(PostalRegions.SupportedCountries, (object?)country ?? value, location));
        return "";
    }

    private string? AddressText(JsonElement address, string name) =>
        Text(address, name, "body", "billing_address", name)?.Trim() is { Length: > 0 } text ? text : null;

    private string? Text(JsonElement parent, string name, params object[] location)
    {
        if (!parent.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind is not JsonValueKind.String)
        {
            failures.Add(PolarValidation.NotText(value, location));
            return null;
        }

        var text = value.GetString()!;
        if (text.Length > LongestText)
        {
            failures.Add(PolarValidation.TooLong(LongestText, text, location));
        }

        return text;
    }
}
