using Invoicing.Application.Invoices.Import;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Import.Ubl;

/// <summary>BG-4, BG-7 and the addresses.</summary>
internal static class UblParties
{
    public static ImportedParty Of(Node party)
    {
        var legal = party["PartyLegalEntity"];
        var (trading, registered) = (party["PartyName/Name"].Text(), legal["RegistrationName"].Text());
        var (contact, registration, address) = (party["Contact"], legal["CompanyID"], AddressOf(party["PostalAddress"]));
        return new ImportedParty
        {
            Name = trading ?? registered,
            LegalName = trading is null || trading == registered ? null : registered,
            VatId = TaxId(party, isVat: true),
            TaxNumber = TaxId(party, isVat: false),
            RegistrationId = registration.TextOf(RegistrationSchemes.Of(registration.Peek(), address?.CountryCode)),
            Endpoint = EndpointOf(party["EndpointID"]),
            Address = address,
            ContactName = contact["Name"].Text(),
            Phone = contact["Telephone"].Text(),
            Email = contact["ElectronicMail"].Text(),
        };
    }

    public static Address? AddressOf(Node address) => address["Country/IdentificationCode"].Text() is not { } country
        ? null
        : new Address(
            address["StreetName"].Text(),
            address["AdditionalStreetName"].Text(),
            address["PostalZone"].Text(),
            address["CityName"].Text(),
            address["CountrySubentity"].Text(),
            country);

    private static string? TaxId(Node party, bool isVat)
    {
        foreach (var scheme in party.All("PartyTaxScheme"))
        {
            var id = scheme["TaxScheme/ID"];
            if (id.Peek() is "VAT" == isVat)
            {
                id.Skip();
                return scheme["CompanyID"].Text();
            }
        }

        return null;
    }

    private static ElectronicAddress? EndpointOf(Node endpoint) =>
        endpoint.Text() is { } id && endpoint.Attribute("schemeID") is { } scheme ? new ElectronicAddress(scheme, id) : null;
}
