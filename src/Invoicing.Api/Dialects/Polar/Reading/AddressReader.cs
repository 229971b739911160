using System.Text.Json;
using Invoicing.Domain.Common;

namespace Invoicing.Api.Dialects.Polar.Reading;

/// <summary>An address as Polar takes it: a country that it bills, states of the United States and Canada with the country in front.</summary>
internal static class AddressReader
{
    public static Address? Address(this BodyReader parent, string name)
    {
        if (parent.Object(name) is not { } reader)
        {
            return null;
        }

        var before = reader.FailureCount;
        var read = new Address(
            Part(reader, "line1"), Part(reader, "line2"), Part(reader, "postal_code"), Part(reader, "city"), Part(reader, "state"), Country(reader));
        return reader.FailureCount == before ? WithState(read, reader) : null;
    }

    private static string? Part(BodyReader reader, string name) => reader.Text(name, emptyIsNull: true);

    private static Address WithState(Address read, BodyReader reader)
    {
        var state = PostalRegions.StateOf(read.CountryCode, read.State);
        if (state is null && read.State is not null)
        {
            var rule = read.CountryCode is "US" ? "Invalid US state" : "Invalid CA subdivision";
            reader.Fail(PolarValidation.Broken(rule, reader.Json, reader.At()));
        }

        return read with { State = state };
    }

    private static string Country(BodyReader reader)
    {
        if (!reader.Require("country"))
        {
            return "";
        }

        var value = reader.Json.GetProperty("country");
        var country = value.ValueKind is JsonValueKind.String ? value.GetString()!.ToUpperInvariant() : null;
        if (country is not null && PostalRegions.IsSupported(country))
        {
            return country;
        }

        reader.Fail(PolarValidation.NotOneOf(PostalRegions.SupportedCountries, (object?)country ?? value, reader.At("country")));
        return "";
    }
}
