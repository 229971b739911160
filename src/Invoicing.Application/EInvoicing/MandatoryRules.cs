using System.Globalization;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;

namespace Invoicing.Application.EInvoicing;

/// <summary>What every invoice has to say (BR-01 to BR-65). What is not here is always there: docs/einvoicing.md has the list.</summary>
internal static class MandatoryRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.Of("BR-02", "/number", "An issued invoice needs a number.", document =>
            document.Status == InvoiceStatus.Draft || IsSaid(document.Number)),
        Rule.Of("BR-06", "/organization/name", "The seller needs a name.", document => IsSaid(document.Seller.Name)),
        Rule.Of("BR-07", "/customer/name", "The invoice needs a buyer with a name.", document => IsSaid(document.Buyer.Name)),
        Rule.Of("BR-08", "/organization/address", "The seller needs an address with its country.", document => document.Seller.Address is not null),
        Rule.Of("BR-09", "/organization/address/countryCode", "The seller's address needs a country.", document =>
            HasCountry(document.Seller.Address)),
        Rule.Of("BR-10", "/customer/address", "The buyer needs an address with its country.", document => document.Buyer.Address is not null),
        Rule.Of("BR-11", "/customer/address/countryCode", "The buyer's address needs a country.", document => HasCountry(document.Buyer.Address)),
        Rule.Of("BR-16", "/lines", "The invoice needs a line.", document => document.Lines.Count > 0),
        Rule.OfEachLine("BR-23", "unitCode", "The line needs the unit of its quantity; C62 stands for one.", (_, line) => IsSaid(line.UnitCode)),
        Rule.OfEachLine("BR-25", "description", "The line needs to say what is sold.", (_, line) => IsSaid(line.Description)),
        Rule.OfEachLine("BR-27", "unitPrice", "A price is never below zero; make the quantity negative.", (_, line) => line.UnitPrice >= 0),
        Rule.Where("BR-55", "A reference to an earlier invoice needs its number.", document => Unnamed(document.References.PrecedingInvoices)),
        Rule.Of("BR-57", "/delivery/address/countryCode", "The address of the delivery needs a country.", document =>
            HasCountry(document.Delivery?.Address)),
        Rule.Of("BR-62", "/organization/endpoint/scheme", "The seller's electronic address needs its scheme.", document =>
            HasScheme(document.Seller)),
        Rule.Of("BR-63", "/customer/endpoint/scheme", "The buyer's electronic address needs its scheme.", document => HasScheme(document.Buyer)),
    ];

    private static bool IsSaid(string? text) => !string.IsNullOrWhiteSpace(text);

    private static bool HasCountry(Address? address) => address is null || IsSaid(address.CountryCode);

    private static bool HasScheme(Party party) => party.Endpoint is null || IsSaid(party.Endpoint.Scheme);

    private static string? Unnamed(IReadOnlyList<PrecedingInvoice> invoices)
    {
        for (var i = 0; i < invoices.Count; i++)
        {
            if (!IsSaid(invoices[i].Number))
            {
                return string.Create(CultureInfo.InvariantCulture, $"/references/precedingInvoices/{i}/number");
            }
        }

        return null;
    }
}
