using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Cii;

internal static class CiiSettlement
{
    public static void Write(ElementWriter cii, ElectronicContent content)
    {
        var document = content.Document;
        using (cii.In("ApplicableHeaderTradeSettlement"))
        {
            cii.Value("PaymentReference", content.Payment.Accounts.Count > 0 ? document.Number : null);
            cii.Value("InvoiceCurrencyCode", document.Currency.Code);
            CiiPayment.WriteMeans(cii, content.Payment);
            CiiTotals.WriteTaxes(cii, document);
            cii.Period(document.InvoicingPeriod);
            CiiAllowances.Write(cii, document);
            CiiPayment.WriteTerms(cii, content.Payment);
            CiiTotals.WriteMonetary(cii, document);
            foreach (var preceding in document.References.PrecedingInvoices)
            {
                Write(cii, preceding);
            }

            using (cii.In("ReceivableSpecifiedTradeAccountingAccount"))
            {
                cii.Value("ID", document.References.BuyerAccounting);
            }
        }
    }

    private static void Write(ElementWriter cii, PrecedingInvoice preceding)
    {
        using (cii.In("InvoiceReferencedDocument"))
        {
            cii.Value("IssuerAssignedID", preceding.Number);
            cii.Date("FormattedIssueDateTime", CiiNames.Qualified, "DateTimeString", preceding.IssueDate);
        }
    }
}
