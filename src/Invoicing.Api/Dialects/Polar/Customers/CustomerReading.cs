using System.Text.Json;
using System.Text.RegularExpressions;
using Invoicing.Api.Dialects.Polar.Reading;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;

namespace Invoicing.Api.Dialects.Polar.Customers;

/// <summary>The members that bodies about customers have in common.</summary>
internal static partial class CustomerReading
{
    private const int MostMetadata = 50;
    private const int LongestKey = 40;
    private const int LongestValue = 500;

    public static CustomerChange Change(this BodyReader reader)
    {
        var email = reader.Email("email");
        var name = reader.Text("name", CustomerLimits.Name, emptyIsNull: true);
        var address = reader.Address("billing_address");
        var taxId = reader.TaxId(address);
        var locale = reader.Text("locale", CustomerLimits.Locale);
        var attributes = reader.BillingNameChange();
        if (reader.Metadata() is { } metadata)
        {
            attributes[CustomerAttributes.MetadataKey] = metadata;
        }

        return new CustomerChange
        {
            Name = name,
            Email = email is null ? null : new Replacement<string>(email),
            EmailIsUnique = true,
            Address = reader.Has("billing_address") ? new Replacement<Address>(address) : null,
            VatId = reader.Has("tax_id") ? new Replacement<string>(taxId?.Value) : null,
            TaxIds = !reader.Has("tax_id") ? null : taxId is null ? [] : [taxId],
            Locale = reader.Has("locale") ? new Replacement<string>(locale) : null,
            Attributes = attributes,
        };
    }

    public static Dictionary<string, JsonElement?> BillingNameChange(this BodyReader reader)
    {
        var changes = new Dictionary<string, JsonElement?>();
        if (reader.Has("billing_name"))
        {
            var name = reader.Text("billing_name", CustomerLimits.Name, emptyIsNull: true);
            changes[CustomerAttributes.BillingNameKey] = name is null ? null : JsonSerializer.SerializeToElement(name);
        }

        return changes;
    }

    public static string? Email(this BodyReader reader, string name)
    {
        var text = reader.Text(name, CustomerLimits.Email, emptyIsNull: true);
        if (text is null || Address().IsMatch(text))
        {
            return text;
        }

        reader.Fail(new(
            "value_error",
            reader.At(name),
            "value is not a valid email address: An email address must have an @-sign.",
            text,
            new Dictionary<string, object> { ["reason"] = "An email address must have an @-sign." }));
        return null;
    }

    /// <summary>A number alone, or with its kind, as older clients send it.</summary>
    public static TaxIdentifier? TaxId(this BodyReader reader, Address? address)
    {
        if (reader.Value("tax_id") is not { ValueKind: JsonValueKind.Array } pair)
        {
            return reader.Text("tax_id", CustomerLimits.VatId, emptyIsNull: true) is { } number ? CustomerAttributes.TaxIdOf(number, address?.CountryCode) : null;
        }

        if (pair.EnumerateArray().ToList() is [{ ValueKind: JsonValueKind.String } value, { ValueKind: JsonValueKind.String } kind]
            && value.GetString() is { Length: > 0 and <= CustomerLimits.VatId } known)
        {
            return new TaxIdentifier(kind.GetString()!, known);
        }

        reader.Fail(PolarValidation.NotText(pair, reader.At("tax_id")));
        return null;
    }

    public static JsonElement? Metadata(this BodyReader reader)
    {
        if (reader.Object("metadata") is not { } metadata)
        {
            return null;
        }

        var members = metadata.Json.EnumerateObject().ToList();
        if (members.Count > MostMetadata)
        {
            reader.Fail(PolarValidation.TooMany(MostMetadata, members.Count, metadata.Json, reader.At("metadata")));
        }

        foreach (var member in members)
        {
            if (member.Name.Length == 0)
            {
                reader.Fail(PolarValidation.TooShort(member.Name, metadata.At(member.Name, "[key]")));
            }

            if (member.Name.Length > LongestKey)
            {
                reader.Fail(PolarValidation.TooLong(LongestKey, member.Name, metadata.At(member.Name, "[key]")));
            }

            CheckValue(metadata, member);
        }

        return metadata.Json;
    }

    private static void CheckValue(BodyReader metadata, JsonProperty member)
    {
        switch (member.Value.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number:
                break;
            case JsonValueKind.String when member.Value.ValueEquals(string.Empty):
                metadata.Fail(PolarValidation.TooShort("", metadata.At(member.Name, "str")));
                break;
            case JsonValueKind.String:
                metadata.Text(member.Name, LongestValue);
                break;
            default:
                metadata.Fail(PolarValidation.NotText(member.Value, metadata.At(member.Name, "str")));
                break;
        }
    }

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s.]+$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Address();
}
