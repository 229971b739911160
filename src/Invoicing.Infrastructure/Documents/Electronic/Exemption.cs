using Invoicing.Application.Documents;
using Invoicing.Domain.Taxes;

namespace Invoicing.Infrastructure.Documents.Electronic;

/// <summary>Why no tax is charged: only where the category asks for it, and as a code that follows from the category where nothing was given.</summary>
/// <param name="Code">BT-121.</param>
/// <param name="Reason">BT-120.</param>
internal readonly record struct Exemption(string? Code, string? Reason)
{
    public static Exemption Of(DocumentTax tax)
    {
        if (!tax.Category.NeedsExemptionReason())
        {
            return default;
        }

        var (code, reason) = (XmlText.Clean(tax.ExemptionCode), XmlText.Clean(tax.ExemptionReason));
        return code is null && reason is null ? new Exemption(CodeOf(tax.Category), null) : new Exemption(code, reason);
    }

    private static string? CodeOf(TaxCategory category) => category switch
    {
        TaxCategory.AE => "VATEX-EU-AE",
        TaxCategory.K => "VATEX-EU-IC",
        TaxCategory.G => "VATEX-EU-G",
        TaxCategory.O => "VATEX-EU-O",
        _ => null,
    };
}
