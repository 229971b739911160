namespace Invoicing.Domain.Taxes;

using Invoicing.Domain.Money;

public static class TaxCategories
{
    /// <summary>BR-Z-05, BR-E-05, BR-AE-05, BR-IC-05, BR-G-05, BR-O-05.</summary>
    public static bool NeedsZeroRate(this TaxCategory category) =>
        category is TaxCategory.Z or TaxCategory.E or TaxCategory.AE or TaxCategory.K or TaxCategory.G or TaxCategory.O;

    /// <summary>BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10. The other categories must not carry one (BR-S-10, BR-Z-10).</summary>
    public static bool NeedsExemptionReason(this TaxCategory category) => category.NeedsZeroRate() && category != TaxCategory.Z;

    /// <summary>Reads the code exactly; unlike the framework's parser it takes no numbers and no lists.</summary>
    public static bool TryOf(string? code, out TaxCategory category)
    {
        category = default;
        return code is { Length: 1 or 2 } && char.IsAsciiLetterUpper(code[0]) && Enum.TryParse(code, out category);
    }

    internal static bool Allows(this TaxCategory category, Percentage rate) => category switch
    {
        TaxCategory.S => rate.Value > 0,
        TaxCategory.L or TaxCategory.M => true,
        _ => category.NeedsZeroRate() && rate.Value == 0,
    };
}
