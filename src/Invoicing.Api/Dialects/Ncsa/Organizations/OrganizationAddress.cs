using Invoicing.Domain.Common;

namespace Invoicing.Api.Dialects.Ncsa.Organizations;

/// <summary>One address line, city, two-letter state and zip code, in the United States unless the ledger knows better.</summary>
internal static class OrganizationAddress
{
    private const string Country = "US";
    private const string RegionPrefix = Country + "-";

    /// <summary>The address with what the request says; null where it says nothing about it.</summary>
    public static Address? ChangedBy(NcsaRequest request, Address? address)
    {
        if (!new[] { "address", "city", "state", "zip_code" }.Any(request.Has))
        {
            return null;
        }

        var known = address ?? Address.InCountry(Country);
        return known with
        {
            Line1 = request.Has("address") ? request.Text("address") : known.Line1,
            City = request.Has("city") ? request.Text("city") : known.City,
            State = request.Has("state") ? RegionOf(request.Text("state"), known.CountryCode) : known.State,
            PostalCode = request.Has("zip_code") ? request.Text("zip_code") : known.PostalCode,
        };
    }

    /// <summary>Without the country that the ledger keeps in front of it.</summary>
    public static string? StateOf(Address? address) => address is { CountryCode: Country, State: { } state } && state.StartsWith(RegionPrefix, StringComparison.Ordinal)
        ? state[RegionPrefix.Length..]
        : address?.State;

    private static string? RegionOf(string? state, string country) =>
        country == Country && state is { Length: 2 } && state.All(char.IsAsciiLetterUpper) ? RegionPrefix + state : state;
}
