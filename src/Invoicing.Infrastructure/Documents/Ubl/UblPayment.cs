using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Ubl;

internal static class UblPayment
{
    public static void Write(ElementWriter ubl, ElectronicContent content)
    {
        var payment = content.Payment;

        // The schema has no due date in a credit note's head.
        var dueDate = content.IsCreditNote ? payment.DueDate : null;
        if (payment.Accounts.Count == 0 && payment.Code is not null)
        {
            WriteMeans(ubl, payment.Code, dueDate, null, null);
        }

        foreach (var account in payment.Accounts)
        {
            WriteMeans(ubl, payment.Code, dueDate, content.Document.Number, account);
            dueDate = null;
        }

        using (ubl.In("PaymentTerms"))
        {
            ubl.Value("Note", payment.Terms);
        }
    }

    private static void WriteMeans(ElementWriter ubl, string? code, DateOnly? dueDate, string? remittance, BankAccount? account)
    {
        using (ubl.In("PaymentMeans"))
        {
            ubl.Value("PaymentMeansCode", code);
            ubl.Value("PaymentDueDate", Figures.Date(dueDate));
            ubl.Value("PaymentID", remittance);
            using (ubl.In("PayeeFinancialAccount"))
            {
                ubl.Value("ID", account?.Iban);
                ubl.Value("Name", account?.Name);
                using (ubl.In("FinancialInstitutionBranch"))
                {
                    ubl.Value("ID", account?.Bic);
                }
            }
        }
    }
}
