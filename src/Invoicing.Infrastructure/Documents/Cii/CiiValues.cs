using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Cii;

/// <summary>The groups that occur in several places.</summary>
internal static class CiiValues
{
    /// <summary>UNTDID 2379: year, month and day without anything between.</summary>
    private const string CompactFormat = "102";

    /// <summary>Without its currency, which the levels of Factur-X allow on the tax total alone.</summary>
    public static void Amount(this ElementWriter cii, string name, decimal amount, Currency currency) =>
        cii.Value(name, Figures.Amount(amount, currency));

    public static void Date(this ElementWriter cii, string name, DateOnly? date) =>
        cii.Date(name, CiiNames.Unqualified, "DateTimeString", date);

    public static void Date(this ElementWriter cii, string name, XmlNamespace space, string value, DateOnly? date)
    {
        using (cii.In(name))
        {
            cii.Value(space, value, Figures.CompactDate(date), "format", CompactFormat);
        }
    }

    public static void Period(this ElementWriter cii, InvoicingPeriod? period)
    {
        using (cii.In("BillingSpecifiedPeriod"))
        {
            cii.Date("StartDateTime", period?.Start);
            cii.Date("EndDateTime", period?.End);
        }
    }

    public static void Indicator(this ElementWriter cii, string name, bool value)
    {
        using (cii.In(name))
        {
            cii.Value(CiiNames.Unqualified, "Indicator", value ? "true" : "false");
        }
    }

    public static void Tax(this ElementWriter cii, string name, TaxCategory category, decimal rate)
    {
        using (cii.In(name))
        {
            cii.Value("TypeCode", "VAT");
            cii.Value("CategoryCode", category.ToString());
            cii.Value("RateApplicablePercent", Figures.Rate(category, rate));
        }
    }

    public static void Address(this ElementWriter cii, Address? address)
    {
        using (cii.In("PostalTradeAddress"))
        {
            cii.Value("PostcodeCode", address?.PostalCode);
            cii.Value("LineOne", address?.Line1);
            cii.Value("LineTwo", address?.Line2);
            cii.Value("CityName", address?.City);
            cii.Value("CountryID", address?.CountryCode);
            cii.Value("CountrySubDivisionName", address?.State);
        }
    }

    public static void Reference(this ElementWriter cii, string name, string? id, string? typeCode = null)
    {
        if (XmlText.Clean(id) is null)
        {
            return;
        }

        using (cii.In(name))
        {
            cii.Value("IssuerAssignedID", id);
            cii.Value("TypeCode", typeCode);
        }
    }
}
