using Invoicing.Application.Documents;
using Invoicing.Domain.Taxes;

namespace Invoicing.Application.EInvoicing;

/// <summary>
/// The ten rules that every tax category has (BR-S-01 to BR-AG-10). The official files call the Canary Islands AF, Ceuta and Melilla AG.
/// Which of them another rule covers is in docs/einvoicing.md.
/// </summary>
internal static class CategoryRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. Of(TaxCategory.S, "S"), .. Of(TaxCategory.Z, "Z"), .. Of(TaxCategory.E, "E"), .. Of(TaxCategory.AE, "AE"), .. Of(TaxCategory.K, "IC"),
        .. Of(TaxCategory.G, "G"), .. Of(TaxCategory.O, "O"), .. Of(TaxCategory.L, "AF"), .. Of(TaxCategory.M, "AG"),
    ];

    private static IEnumerable<Rule> Of(TaxCategory category, string code) =>
        [.. Groups(category, code), .. CategoryParties.Of(category, code), .. Rates(category, code)];

    private static IEnumerable<Rule> Groups(TaxCategory category, string code)
    {
        yield return Rule.Of(
            $"BR-{code}-01",
            "/taxes",
            $"What is sold with tax category {category} needs its tax group, and only one where the rate is zero.",
            document => HasGroup(document, category));
        yield return Rule.OfEachTax(
            $"BR-{code}-08",
            "base",
            $"The base of tax category {category} is not what its lines, allowances and charges come to.",
            (document, tax) => tax.Category != category || tax.Base == document.BaseOf(tax));
        if (category.NeedsZeroRate())
        {
            yield return Rule.OfEachTax(
                $"BR-{code}-09", "amount", $"Tax category {category} has no tax.", (_, tax) => tax.Category != category || tax.Amount == 0);
        }

        yield return Rule.Where(
            $"BR-{code}-10",
            category.NeedsExemptionReason()
                ? $"Tax category {category} needs the reason why no tax is charged, as text or as a code."
                : $"Tax category {category} has no exemption reason.",
            document => WronglyReasoned(document, category));
    }

    private static IEnumerable<Rule> Rates(TaxCategory category, string code)
    {
        var message = category switch
        {
            TaxCategory.S => "Tax category S has a rate above zero; take Z, E or another category for zero.",
            TaxCategory.L or TaxCategory.M => $"Tax category {category} has a rate of zero or more.",
            _ => $"Tax category {category} has the rate zero.",
        };
        yield return Rule.OfEachLine($"BR-{code}-05", "taxRate", message, (_, line) => line.TaxCategory != category || IsRateOf(category, line.TaxRate));
        yield return Rule.OfEachAllowance($"BR-{code}-06", "taxRate", message, (_, part) => part.TaxCategory != category || IsRateOf(category, part.TaxRate));
        yield return Rule.OfEachCharge($"BR-{code}-07", "taxRate", message, (_, part) => part.TaxCategory != category || IsRateOf(category, part.TaxRate));
    }

    // Without any group, BR-CO-18 says it once for all.
    private static bool HasGroup(InvoiceDocument document, TaxCategory category)
    {
        var isUsed = document.HasLine(category) || document.Allowances.Has(category) || document.Charges.Has(category);
        var count = isUsed && document.Taxes.Count > 0 ? document.CountGroups(category) : 1;
        return category.NeedsZeroRate() ? count == 1 : count > 0;
    }

    private static bool IsRateOf(TaxCategory category, decimal rate) => category switch
    {
        TaxCategory.S => rate > 0,
        TaxCategory.L or TaxCategory.M => rate >= 0,
        _ => rate == 0,
    };

    private static string? WronglyReasoned(InvoiceDocument document, TaxCategory category)
    {
        for (var i = 0; i < document.Taxes.Count; i++)
        {
            var tax = document.Taxes[i];
            var isReasoned = !string.IsNullOrWhiteSpace(tax.ExemptionReason) || !string.IsNullOrWhiteSpace(tax.ExemptionCode);
            if (tax.Category == category && isReasoned != category.NeedsExemptionReason())
            {
                return document.PointerTo(tax, "exemptionReason");
            }
        }

        return null;
    }
}
