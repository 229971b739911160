using Invoicing.Application.Documents;
using Invoicing.Domain.Taxes;

namespace Invoicing.Application.EInvoicing;

/// <summary>BR-S-02 to BR-AG-04: whose ids a tax category needs.</summary>
internal static class CategoryParties
{
    public static IEnumerable<Rule> Of(TaxCategory category, string code)
    {
        var message = MessageOf(category);
        yield return Rule.Where($"BR-{code}-02", message, document => document.HasLine(category) ? Wrong(document, category) : null, SeverityOf(category));

        // The other categories ask no more than the lines' own do, so there the lines have said it.
        if (category is TaxCategory.AE or TaxCategory.K or TaxCategory.G)
        {
            yield return Rule.Where($"BR-{code}-03", message, document => document.Allowances.Has(category) ? Wrong(document, category) : null);
            yield return Rule.Where($"BR-{code}-04", message, document => document.Charges.Has(category) ? Wrong(document, category) : null);
        }
    }

    // The electronic invoice leaves the ids out; BR-CO-26 asks for what it needs instead.
    private static FindingSeverity SeverityOf(TaxCategory category) => category == TaxCategory.O ? FindingSeverity.Warning : FindingSeverity.Error;

    private static string MessageOf(TaxCategory category) => category switch
    {
        TaxCategory.AE => "Reverse charge needs the seller's VAT id or tax number, and the buyer's VAT id or registration id.",
        TaxCategory.K => "An intra-community supply needs the VAT ids of both parties.",
        TaxCategory.G => "An export needs the seller's VAT id.",
        TaxCategory.O => "An invoice that is out of the scope of VAT shows no VAT ids; the electronic one leaves the seller's and the buyer's out.",
        _ => $"Tax category {category} needs the seller's VAT id or tax number.",
    };

    private static string? Wrong(InvoiceDocument document, TaxCategory category)
    {
        var (seller, buyer) = (document.Seller, document.Buyer);
        return category switch
        {
            TaxCategory.AE => Unless(seller.IsTaxable(), buyer.VatId is not null || buyer.RegistrationId is not null),
            TaxCategory.K => Unless(seller.VatId is not null, buyer.VatId is not null),
            TaxCategory.G => Unless(seller.VatId is not null, true),
            TaxCategory.O => Unless(seller.VatId is null, buyer.VatId is null),
            _ => Unless(seller.IsTaxable(), true),
        };
    }

    private static string? Unless(bool sellerIsRight, bool buyerIsRight) => !sellerIsRight ? "/organization/vatId" : buyerIsRight ? null : "/customer/vatId";
}
