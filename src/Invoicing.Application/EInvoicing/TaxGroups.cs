using System.Globalization;
using Invoicing.Application.Documents;
using Invoicing.Domain.Taxes;

namespace Invoicing.Application.EInvoicing;

/// <summary>What of a document belongs to a tax category.</summary>
internal static class TaxGroups
{
    public static bool HasLine(this InvoiceDocument document, TaxCategory category)
    {
        for (var i = 0; i < document.Lines.Count; i++)
        {
            if (document.Lines[i].TaxCategory == category)
            {
                return true;
            }
        }

        return false;
    }

    public static bool Has(this IReadOnlyList<DocumentAllowance> amounts, TaxCategory category)
    {
        for (var i = 0; i < amounts.Count; i++)
        {
            if (amounts[i].TaxCategory == category)
            {
                return true;
            }
        }

        return false;
    }

    public static int CountGroups(this InvoiceDocument document, TaxCategory category)
    {
        var count = 0;
        for (var i = 0; i < document.Taxes.Count; i++)
        {
            count += document.Taxes[i].Category == category ? 1 : 0;
        }

        return count;
    }

    /// <summary>What the base of the group has to be: by category and rate, or by category alone where it has one rate.</summary>
    public static decimal BaseOf(this InvoiceDocument document, DocumentTax tax)
    {
        var sum = 0m;
        for (var i = 0; i < document.Lines.Count; i++)
        {
            var line = document.Lines[i];
            sum += IsIn(tax, line.TaxCategory, line.TaxRate) ? line.Net : 0;
        }

        return sum - Sum(tax, document.Allowances) + Sum(tax, document.Charges);
    }

    /// <summary>Groups are not sent, their lines are: a member of the first line of the group, or the group where it has none.</summary>
    public static string PointerTo(this InvoiceDocument document, DocumentTax tax, string member)
    {
        for (var i = 0; i < document.Lines.Count; i++)
        {
            if (IsIn(tax, document.Lines[i].TaxCategory, document.Lines[i].TaxRate))
            {
                return string.Create(CultureInfo.InvariantCulture, $"/lines/{i}/{member}");
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"/taxes/{document.Taxes.ToList().IndexOf(tax)}/{member}");
    }

    private static decimal Sum(DocumentTax tax, IReadOnlyList<DocumentAllowance> amounts)
    {
        var sum = 0m;
        for (var i = 0; i < amounts.Count; i++)
        {
            sum += IsIn(tax, amounts[i].TaxCategory, amounts[i].TaxRate) ? amounts[i].Net : 0;
        }

        return sum;
    }

    private static bool IsIn(DocumentTax tax, TaxCategory category, decimal rate) => category == tax.Category && (category.NeedsZeroRate() || rate == tax.Rate);
}
