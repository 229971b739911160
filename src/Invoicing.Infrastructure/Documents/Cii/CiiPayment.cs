using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Cii;

internal static class CiiPayment
{
    public static void WriteMeans(ElementWriter cii, PaymentInstructions payment)
    {
        if (payment.Accounts.Count == 0)
        {
            WriteMeans(cii, payment.Code, null);
        }

        foreach (var account in payment.Accounts)
        {
            WriteMeans(cii, payment.Code, account);
        }
    }

    public static void WriteTerms(ElementWriter cii, PaymentInstructions payment)
    {
        using (cii.In("SpecifiedTradePaymentTerms"))
        {
            cii.Value("Description", payment.Terms);
            cii.Date("DueDateDateTime", payment.DueDate);
        }
    }

    private static void WriteMeans(ElementWriter cii, string? code, BankAccount? account)
    {
        using (cii.In("SpecifiedTradeSettlementPaymentMeans"))
        {
            cii.Value("TypeCode", code);
            using (cii.In("PayeePartyCreditorFinancialAccount"))
            {
                var isIban = account is not null && PaymentInstructions.IsIban(account);
                cii.Value("IBANID", isIban ? account!.Iban : null);
                cii.Value("AccountName", account?.Name);
                cii.Value("ProprietaryID", isIban ? null : account?.Iban);
            }

            using (cii.In("PayeeSpecifiedCreditorFinancialInstitution"))
            {
                cii.Value("BICID", account?.Bic);
            }
        }
    }
}
