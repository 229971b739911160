using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Ubl;

internal static class UblParties
{
    /// <summary>What is not the value added tax: the tax office's own number (BT-32).</summary>
    private const string LocalTax = "FC";

    public static void Write(ElementWriter ubl, ElectronicContent content)
    {
        Write(ubl, "AccountingSupplierParty", content.Seller);
        Write(ubl, "AccountingCustomerParty", content.Buyer);
    }

    private static void Write(ElementWriter ubl, string role, ElectronicParty party)
    {
        using (ubl.In(role))
        using (ubl.In("Party"))
        {
            ubl.Value("EndpointID", party.Endpoint?.Identifier, "schemeID", party.Endpoint?.Scheme);
            using (ubl.In("PartyName"))
            {
                ubl.Value("Name", party.TradingName);
            }

            ubl.Address("PostalAddress", party.Address);
            WriteTax(ubl, party.VatId, "VAT");
            WriteTax(ubl, party.TaxNumber, LocalTax);
            using (ubl.In("PartyLegalEntity"))
            {
                ubl.Value("RegistrationName", party.Name);
                ubl.Value("CompanyID", party.Registration.Id, "schemeID", party.Registration.Scheme);
            }

            using (ubl.In("Contact"))
            {
                ubl.Value("Name", party.Contact?.Name);
                ubl.Value("Telephone", party.Contact?.Phone);
                ubl.Value("ElectronicMail", party.Email);
            }
        }
    }

    private static void WriteTax(ElementWriter ubl, string? id, string scheme)
    {
        if (XmlText.Clean(id) is null)
        {
            return;
        }

        using (ubl.In("PartyTaxScheme"))
        {
            ubl.Value("CompanyID", id);
            ubl.TaxScheme(scheme);
        }
    }
}
