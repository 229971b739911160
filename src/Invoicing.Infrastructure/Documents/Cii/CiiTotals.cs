using Invoicing.Application.Documents;
using Invoicing.Domain.Money;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Cii;

/// <summary>BG-22 and BG-23.</summary>
internal static class CiiTotals
{
    public static void WriteTaxes(ElementWriter cii, InvoiceDocument document)
    {
        // BT-7 is one date of the document, and the syntax has its place in a tax group.
        var taxPointDate = document.TaxPointDate;
        foreach (var tax in document.Taxes)
        {
            WriteTax(cii, tax, document.Currency, taxPointDate);
            taxPointDate = null;
        }
    }

    public static void WriteMonetary(ElementWriter cii, InvoiceDocument document)
    {
        var (totals, currency) = (document.Totals, document.Currency);
        using (cii.In("SpecifiedTradeSettlementHeaderMonetarySummation"))
        {
            cii.Amount("LineTotalAmount", totals.LineTotal, currency);
            if (document.Charges.Count > 0)
            {
                cii.Amount("ChargeTotalAmount", totals.Charges, currency);
            }

            if (document.Allowances.Count > 0)
            {
                cii.Amount("AllowanceTotalAmount", totals.Allowances, currency);
            }

            cii.Amount("TaxBasisTotalAmount", totals.TaxExclusive, currency);
            cii.Value("TaxTotalAmount", Figures.Amount(totals.Tax, currency), "currencyID", currency.Code);
            if (totals.Rounding != 0)
            {
                cii.Amount("RoundingAmount", totals.Rounding, currency);
            }

            cii.Amount("GrandTotalAmount", totals.TaxInclusive, currency);
            if (totals.Prepaid != 0)
            {
                cii.Amount("TotalPrepaidAmount", totals.Prepaid, currency);
            }

            cii.Amount("DuePayableAmount", totals.Due, currency);
        }
    }

    private static void WriteTax(ElementWriter cii, DocumentTax tax, Currency currency, DateOnly? taxPointDate)
    {
        var exemption = Exemption.Of(tax);
        using (cii.In("ApplicableTradeTax"))
        {
            cii.Amount("CalculatedAmount", tax.Amount, currency);
            cii.Value("TypeCode", "VAT");
            cii.Value("ExemptionReason", exemption.Reason);
            cii.Amount("BasisAmount", tax.Base, currency);
            cii.Value("CategoryCode", tax.Category.ToString());
            cii.Value("ExemptionReasonCode", exemption.Code);
            cii.Date("TaxPointDate", CiiNames.Unqualified, "DateString", taxPointDate);
            cii.Value("RateApplicablePercent", Figures.Rate(tax.Category, tax.Rate));
        }
    }
}
