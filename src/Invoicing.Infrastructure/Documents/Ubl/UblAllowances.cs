using Invoicing.Application.Documents;
using Invoicing.Domain.Money;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Ubl;

/// <summary>BG-20, BG-21, BG-27 and BG-28.</summary>
internal static class UblAllowances
{
    public static void Write(ElementWriter ubl, InvoiceDocument document)
    {
        foreach (var allowance in document.Allowances)
        {
            Write(ubl, allowance, false, document.Currency);
        }

        foreach (var charge in document.Charges)
        {
            Write(ubl, charge, true, document.Currency);
        }
    }

    /// <param name="allowance">A charge where it is negative.</param>
    public static void WriteOfLine(ElementWriter ubl, decimal allowance, Currency currency)
    {
        if (allowance == 0)
        {
            return;
        }

        using (ubl.In("AllowanceCharge"))
        {
            ubl.Value("ChargeIndicator", allowance < 0 ? "true" : "false");
            ubl.Value("AllowanceChargeReasonCode", allowance < 0 ? ElectronicContent.MiscellaneousCode : ElectronicContent.DiscountCode);
            ubl.Value("AllowanceChargeReason", allowance < 0 ? null : ElectronicContent.DiscountReason);
            ubl.Amount("Amount", Math.Abs(allowance), currency);
        }
    }

    private static void Write(ElementWriter ubl, DocumentAllowance allowance, bool isCharge, Currency currency)
    {
        using (ubl.In("AllowanceCharge"))
        {
            ubl.Value("ChargeIndicator", isCharge ? "true" : "false");
            ubl.Value("AllowanceChargeReasonCode", ElectronicContent.ReasonCode(allowance, isCharge));
            ubl.Value("AllowanceChargeReason", allowance.Reason);
            ubl.Amount("Amount", allowance.Net, currency);
            ubl.TaxCategory("TaxCategory", allowance.TaxCategory, allowance.TaxRate);
        }
    }
}
