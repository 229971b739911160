using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;

namespace Invoicing.Application.EInvoicing;

/// <summary>How the parties are known.</summary>
internal static class PartyRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.Where("BR-CO-09", "A VAT id starts with the two letters of its country; Greece is EL.", document =>
            !StartsWithCountry(document.Seller.VatId) ? "/organization/vatId" : StartsWithCountry(document.Buyer.VatId) ? null : "/customer/vatId"),
        Rule.Where("BR-CO-26", "The seller needs a VAT id or a registration id; out of the scope of VAT, only the latter is shown.", UnknownSeller),
    ];

    public static bool IsTaxable(this Party seller) => seller.VatId is not null || seller.TaxNumber is not null;

    private static string? UnknownSeller(InvoiceDocument document)
    {
        if (document.Seller.RegistrationId is not null)
        {
            return null;
        }

        return document.IsOutsideTax() ? "/organization/registrationId" : document.Seller.VatId is null ? "/organization/vatId" : null;
    }

    private static bool StartsWithCountry(string? vatId) =>
        vatId is null || (vatId.Length > 2 && (vatId.StartsWith("EL", StringComparison.Ordinal) || CodeLists.IsCountry(vatId[..2])));
}
