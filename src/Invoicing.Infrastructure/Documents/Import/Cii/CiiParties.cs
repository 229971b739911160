using Invoicing.Application.Invoices.Import;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Import.Cii;

/// <summary>BG-4, BG-7 and the addresses.</summary>
internal static class CiiParties
{
    public static ImportedParty Of(Node party)
    {
        var legal = party["SpecifiedLegalOrganization"];
        var (trading, registered) = (legal["TradingBusinessName"].Text(), party["Name"].Text());
        var (contact, registration, address) = (party["DefinedTradeContact"], legal["ID"], AddressOf(party["PostalTradeAddress"]));
        return new ImportedParty
        {
            Name = trading ?? registered,
            LegalName = trading is null || trading == registered ? null : registered,
            VatId = TaxId(party, "VA"),
            TaxNumber = TaxId(party, "FC"),
            RegistrationId = registration.TextOf(RegistrationSchemes.Of(registration.Peek(), address?.CountryCode)),
            Endpoint = EndpointOf(party["URIUniversalCommunication/URIID"]),
            Address = address,
            ContactName = contact["PersonName"].Text() ?? contact["DepartmentName"].Text(),
            Phone = contact["TelephoneUniversalCommunication/CompleteNumber"].Text(),
            Email = contact["EmailURIUniversalCommunication/URIID"].Text(),
        };
    }

    public static Address? AddressOf(Node address) => address["CountryID"].Text() is not { } country
        ? null
        : new Address(
            address["LineOne"].Text(),
            address["LineTwo"].Text(),
            address["PostcodeCode"].Text(),
            address["CityName"].Text(),
            address["CountrySubDivisionName"].Text(),
            country);

    private static string? TaxId(Node party, string scheme)
    {
        foreach (var id in party.All("SpecifiedTaxRegistration").Select(registration => registration["ID"]).Where(id => id.Peek("schemeID") == scheme))
        {
            _ = id.Attribute("schemeID");
            return id.Text();
        }

        return null;
    }

    private static ElectronicAddress? EndpointOf(Node endpoint) =>
        endpoint.Text() is { } id && endpoint.Attribute("schemeID") is { } scheme ? new ElectronicAddress(scheme, id) : null;
}
