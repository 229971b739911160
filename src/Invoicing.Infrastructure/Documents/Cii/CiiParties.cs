using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Cii;

internal static class CiiParties
{
    public static void Write(ElementWriter cii, string role, ElectronicParty party)
    {
        using (cii.In(role))
        {
            cii.Value("Name", party.Name);
            using (cii.In("SpecifiedLegalOrganization"))
            {
                cii.Value("ID", party.Registration.Id, "schemeID", party.Registration.Scheme);
                cii.Value("TradingBusinessName", party.TradingName);
            }

            WriteContact(cii, party);
            cii.Address(party.Address);
            using (cii.In("URIUniversalCommunication"))
            {
                cii.Value("URIID", party.Endpoint?.Identifier, "schemeID", party.Endpoint?.Scheme);
            }

            WriteTax(cii, party.VatId, "VA");
            WriteTax(cii, party.TaxNumber, "FC");
        }
    }

    private static void WriteContact(ElementWriter cii, ElectronicParty party)
    {
        using (cii.In("DefinedTradeContact"))
        {
            cii.Value("PersonName", party.Contact?.Name);
            using (cii.In("TelephoneUniversalCommunication"))
            {
                cii.Value("CompleteNumber", party.Contact?.Phone);
            }

            using (cii.In("EmailURIUniversalCommunication"))
            {
                cii.Value("URIID", party.Email);
            }
        }
    }

    private static void WriteTax(ElementWriter cii, string? id, string scheme)
    {
        using (cii.In("SpecifiedTaxRegistration"))
        {
            cii.Value("ID", id, "schemeID", scheme);
        }
    }
}
