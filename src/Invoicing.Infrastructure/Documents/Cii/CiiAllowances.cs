using Invoicing.Application.Documents;
using Invoicing.Domain.Money;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Cii;

/// <summary>BG-20, BG-21, BG-27 and BG-28.</summary>
internal static class CiiAllowances
{
    public static void Write(ElementWriter cii, InvoiceDocument document)
    {
        foreach (var allowance in document.Allowances)
        {
            Write(cii, allowance, false, document.Currency);
        }

        foreach (var charge in document.Charges)
        {
            Write(cii, charge, true, document.Currency);
        }
    }

    /// <param name="allowance">A charge where it is negative.</param>
    public static void WriteOfLine(ElementWriter cii, decimal allowance, Currency currency)
    {
        if (allowance == 0)
        {
            return;
        }

        using (cii.In("SpecifiedTradeAllowanceCharge"))
        {
            cii.Indicator("ChargeIndicator", allowance < 0);
            cii.Amount("ActualAmount", Math.Abs(allowance), currency);
            cii.Value("ReasonCode", allowance < 0 ? ElectronicContent.MiscellaneousCode : ElectronicContent.DiscountCode);
            cii.Value("Reason", allowance < 0 ? null : ElectronicContent.DiscountReason);
        }
    }

    private static void Write(ElementWriter cii, DocumentAllowance allowance, bool isCharge, Currency currency)
    {
        using (cii.In("SpecifiedTradeAllowanceCharge"))
        {
            cii.Indicator("ChargeIndicator", isCharge);
            cii.Amount("ActualAmount", allowance.Net, currency);
            cii.Value("ReasonCode", ElectronicContent.ReasonCode(allowance, isCharge));
            cii.Value("Reason", allowance.Reason);
            cii.Tax("CategoryTradeTax", allowance.TaxCategory, allowance.TaxRate);
        }
    }
}
