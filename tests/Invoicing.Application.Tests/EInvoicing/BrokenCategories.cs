using Invoicing.Domain.Invoices;
using Invoicing.Domain.Taxes;
using static Invoicing.Application.Tests.EInvoicing.RuleDocuments;

namespace Invoicing.Application.Tests.EInvoicing;

/// <summary>The rules of each tax category.</summary>
internal static class BrokenCategories
{
    private const string TaxNumber = "30/123/45678";

    public static IEnumerable<BrokenDocument> All() =>
    [
        .. Of(TaxCategory.S, "S"), .. Of(TaxCategory.Z, "Z"), .. Of(TaxCategory.E, "E"), .. Of(TaxCategory.AE, "AE"), .. Of(TaxCategory.K, "IC"),
        .. Of(TaxCategory.G, "G"), .. Of(TaxCategory.O, "O"), .. Of(TaxCategory.L, "AF"), .. Of(TaxCategory.M, "AG"), .. Conditions(),
    ];

    private static IEnumerable<BrokenDocument> Of(TaxCategory category, string code) =>
        [Ungrouped(category, code), Unknown(category, code), .. Parts(category, code), .. Rates(category, code), .. Figures(category, code), Reason(category, code)];

    private static BrokenDocument Ungrouped(TaxCategory category, string code)
    {
        var document = RuleDocuments.Of(category);
        var other = category == TaxCategory.S ? TaxCategory.Z : TaxCategory.S;
        var both = (document with { Seller = document.Seller with { TaxNumber = TaxNumber }, Lines = [Line(other, 50), Line(category, 100)] }).WithTaxes();
        return new($"BR-{code}-01", "/taxes", both.With([.. both.Taxes.Where(tax => tax.Category != category)]));
    }

    private static BrokenDocument Unknown(TaxCategory category, string code)
    {
        var document = RuleDocuments.Of(category);
        return category switch
        {
            TaxCategory.AE => new($"BR-{code}-02", "/customer/vatId", document with { Buyer = document.Buyer with { VatId = null, RegistrationId = null } }),
            TaxCategory.K => new($"BR-{code}-02", "/customer/vatId", document with { Buyer = document.Buyer with { VatId = null } }),
            TaxCategory.O => new($"BR-{code}-02", "/organization/vatId", document with { Seller = document.Seller with { VatId = "DE123456789" } }),
            _ => new($"BR-{code}-02", "/organization/vatId", document with { Seller = document.Seller with { VatId = null } }),
        };
    }

    private static IEnumerable<BrokenDocument> Parts(TaxCategory category, string code)
    {
        if (category is not (TaxCategory.AE or TaxCategory.K or TaxCategory.G))
        {
            yield break;
        }

        var document = En16931 with { Delivery = RuleDocuments.Of(category).Delivery };
        var (unknown, pointer) = category == TaxCategory.G
            ? (document with { Seller = document.Seller with { VatId = null, TaxNumber = TaxNumber } }, "/organization/vatId")
            : (document with { Buyer = document.Buyer with { VatId = null, RegistrationId = null } }, "/customer/vatId");
        yield return new($"BR-{code}-03", pointer, (unknown with { Allowances = [Part(category)] }).WithTaxes());
        yield return new($"BR-{code}-04", pointer, (unknown with { Charges = [Part(category)] }).WithTaxes());
    }

    private static IEnumerable<BrokenDocument> Rates(TaxCategory category, string code)
    {
        decimal wrong = category switch { TaxCategory.S => 0, TaxCategory.L or TaxCategory.M => -1, _ => 5 };
        var document = RuleDocuments.Of(category);
        yield return new($"BR-{code}-05", "/lines/0/taxRate", (document with { Lines = [Line(category, 100, wrong)] }).WithTaxes());
        yield return new($"BR-{code}-06", "/allowances/0/taxRate", (document with { Allowances = [Part(category, wrong)] }).WithTaxes());
        yield return new($"BR-{code}-07", "/charges/0/taxRate", (document with { Charges = [Part(category, wrong)] }).WithTaxes());
    }

    private static IEnumerable<BrokenDocument> Figures(TaxCategory category, string code)
    {
        var document = RuleDocuments.Of(category);
        yield return new($"BR-{code}-08", "/taxes/0/base", document.With([Tax(category, RateOf(category), 200)]));
        if (category.NeedsZeroRate())
        {
            yield return new($"BR-{code}-09", "/taxes/0/amount", document.With([Tax(category, 5, 100)]));
        }
    }

    private static BrokenDocument Reason(TaxCategory category, string code)
    {
        var document = RuleDocuments.Of(category);
        var reason = category.NeedsExemptionReason() ? null : "Exempt";
        return new($"BR-{code}-10", "/lines/0/exemptionReason", document.With([document.Taxes[0] with { ExemptionCode = null, ExemptionReason = reason }]));
    }

    private static IEnumerable<BrokenDocument> Conditions()
    {
        var (supply, outside) = (RuleDocuments.Of(TaxCategory.K), RuleDocuments.Of(TaxCategory.O));
        yield return new("BR-IC-11", "/delivery/date", supply with { Delivery = supply.Delivery! with { Date = null } });
        yield return new("BR-IC-12", "/delivery/address", supply with { Delivery = new Delivery(Day, null, null) });
        yield return new("BR-CO-26", "/organization/registrationId", outside with { Seller = outside.Seller with { RegistrationId = null } });
        yield return new("BR-O-11", "/taxes", outside.With([.. outside.Taxes, Tax(TaxCategory.S, 20, 0)]));
    }
}
