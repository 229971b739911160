using Invoicing.Application.Documents;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Ubl;

/// <summary>BG-22 and BG-23.</summary>
internal static class UblTotals
{
    public static void Write(ElementWriter ubl, InvoiceDocument document)
    {
        WriteTax(ubl, document);
        WriteMonetary(ubl, document);
    }

    private static void WriteTax(ElementWriter ubl, InvoiceDocument document)
    {
        using (ubl.In("TaxTotal"))
        {
            ubl.Amount("TaxAmount", document.Totals.Tax, document.Currency);
            foreach (var tax in document.Taxes)
            {
                using (ubl.In("TaxSubtotal"))
                {
                    ubl.Amount("TaxableAmount", tax.Base, document.Currency);
                    ubl.Amount("TaxAmount", tax.Amount, document.Currency);
                    ubl.TaxCategory("TaxCategory", tax.Category, tax.Rate, Exemption.Of(tax));
                }
            }
        }
    }

    private static void WriteMonetary(ElementWriter ubl, InvoiceDocument document)
    {
        var totals = document.Totals;
        using (ubl.In("LegalMonetaryTotal"))
        {
            ubl.Amount("LineExtensionAmount", totals.LineTotal, document.Currency);
            ubl.Amount("TaxExclusiveAmount", totals.TaxExclusive, document.Currency);
            ubl.Amount("TaxInclusiveAmount", totals.TaxInclusive, document.Currency);
            if (document.Allowances.Count > 0)
            {
                ubl.Amount("AllowanceTotalAmount", totals.Allowances, document.Currency);
            }

            if (document.Charges.Count > 0)
            {
                ubl.Amount("ChargeTotalAmount", totals.Charges, document.Currency);
            }

            if (totals.Prepaid != 0)
            {
                ubl.Amount("PrepaidAmount", totals.Prepaid, document.Currency);
            }

            if (totals.Rounding != 0)
            {
                ubl.Amount("PayableRoundingAmount", totals.Rounding, document.Currency);
            }

            ubl.Amount("PayableAmount", totals.Due, document.Currency);
        }
    }
}
