using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Ubl;

/// <summary>The groups that occur in several places.</summary>
internal static class UblValues
{
    public static void Amount(this ElementWriter ubl, string name, decimal amount, Currency currency) =>
        ubl.Value(name, Figures.Amount(amount, currency), "currencyID", currency.Code);

    public static void Period(this ElementWriter ubl, InvoicingPeriod? period)
    {
        using (ubl.In("InvoicePeriod"))
        {
            ubl.Value("StartDate", Figures.Date(period?.Start));
            ubl.Value("EndDate", Figures.Date(period?.End));
        }
    }

    public static void TaxCategory(this ElementWriter ubl, string name, TaxCategory category, decimal rate, Exemption exemption = default)
    {
        using (ubl.In(name))
        {
            ubl.Value("ID", category.ToString());
            ubl.Value("Percent", Figures.Rate(category, rate));
            ubl.Value("TaxExemptionReasonCode", exemption.Code);
            ubl.Value("TaxExemptionReason", exemption.Reason);
            ubl.TaxScheme("VAT");
        }
    }

    public static void TaxScheme(this ElementWriter ubl, string scheme)
    {
        using (ubl.In("TaxScheme"))
        {
            ubl.Value("ID", scheme);
        }
    }

    public static void Address(this ElementWriter ubl, string name, Address address)
    {
        using (ubl.In(name))
        {
            ubl.Value("StreetName", address.Line1);
            ubl.Value("AdditionalStreetName", address.Line2);
            ubl.Value("CityName", address.City);
            ubl.Value("PostalZone", address.PostalCode);
            ubl.Value("CountrySubentity", address.State);
            using (ubl.In("Country"))
            {
                ubl.Value("IdentificationCode", address.CountryCode);
            }
        }
    }

    public static void Reference(this ElementWriter ubl, string name, string? id, string? typeCode = null)
    {
        if (XmlText.Clean(id) is null)
        {
            return;
        }

        using (ubl.In(name))
        {
            ubl.Value("ID", id);
            ubl.Value("DocumentTypeCode", typeCode);
        }
    }
}
