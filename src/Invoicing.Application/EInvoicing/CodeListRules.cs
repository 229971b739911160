using System.Globalization;
using Invoicing.Application.Documents;
using Invoicing.Domain.Common;

namespace Invoicing.Application.EInvoicing;

/// <summary>BR-CL, where a code comes from the caller. Codes that a blank field lacks are another rule's matter.</summary>
internal static class CodeListRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.Where("BR-CL-14", "The country is not a code of ISO 3166-1, for example DE.", UnknownCountry),
        Rule.Where("BR-CL-22", "The exemption code is not one of the list VATEX, for example VATEX-EU-AE.", UnknownExemption),
        Rule.OfEachLine("BR-CL-23", "unitCode", "The unit is not a code of UN/ECE Recommendation 20 or 21, for example HUR for hours.", (_, line) =>
            string.IsNullOrWhiteSpace(line.UnitCode) || CodeLists.IsUnit(line.UnitCode)),
        Rule.Where("BR-CL-24", "An electronic invoice carries PDF, PNG, JPEG, CSV, XLSX and ODS files only.", UnknownMediaType),
        Rule.Where("BR-CL-25", "The scheme of the electronic address is not one of the list EAS, for example 0208.", document =>
            IsUnknown(document.Seller.Endpoint) ? "/organization/endpoint/scheme" : IsUnknown(document.Buyer.Endpoint) ? "/customer/endpoint/scheme" : null),
    ];

    private static string? UnknownCountry(InvoiceDocument document) =>
        IsUnknown(document.Seller.Address) ? "/organization/address/countryCode"
        : IsUnknown(document.Buyer.Address) ? "/customer/address/countryCode"
        : IsUnknown(document.Delivery?.Address) ? "/delivery/address/countryCode"
        : null;

    private static string? UnknownExemption(InvoiceDocument document)
    {
        for (var i = 0; i < document.Taxes.Count; i++)
        {
            var tax = document.Taxes[i];
            if (tax.ExemptionCode is { } code && !CodeLists.IsExemptionReason(code))
            {
                return document.PointerTo(tax, "exemptionCode");
            }
        }

        return null;
    }

    private static string? UnknownMediaType(InvoiceDocument document)
    {
        for (var i = 0; i < document.Attachments.Count; i++)
        {
            if (!CodeLists.IsMediaType(document.Attachments[i].MediaType))
            {
                return string.Create(CultureInfo.InvariantCulture, $"/attachments/{i}/mediaType");
            }
        }

        return null;
    }

    private static bool IsUnknown(Address? address) =>
        address is not null && !string.IsNullOrWhiteSpace(address.CountryCode) && !CodeLists.IsCountry(address.CountryCode);

    private static bool IsUnknown(ElectronicAddress? endpoint) =>
        endpoint is not null && !string.IsNullOrWhiteSpace(endpoint.Scheme) && !CodeLists.IsAddressScheme(endpoint.Scheme);
}
