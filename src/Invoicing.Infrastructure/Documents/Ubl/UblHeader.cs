using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Ubl;

internal static class UblHeader
{
    public static void Write(ElementWriter ubl, ElectronicContent content)
    {
        var document = content.Document;
        ubl.Value("CustomizationID", content.Specification.Id);
        ubl.Value("ProfileID", content.Specification.Process);
        ubl.Value("ID", document.Number);
        ubl.Value("IssueDate", Figures.Date(document.IssueDate));
        if (content.IsCreditNote)
        {
            ubl.Value("TaxPointDate", Figures.Date(document.TaxPointDate));
            ubl.Value("CreditNoteTypeCode", content.TypeCode);
            WriteNotes(ubl, content);
        }
        else
        {
            ubl.Value("DueDate", Figures.Date(content.Payment.DueDate));
            ubl.Value("InvoiceTypeCode", content.TypeCode);
            WriteNotes(ubl, content);
            ubl.Value("TaxPointDate", Figures.Date(document.TaxPointDate));
        }

        ubl.Value("DocumentCurrencyCode", document.Currency.Code);
        ubl.Value("AccountingCost", document.References.BuyerAccounting);
        ubl.Value("BuyerReference", document.References.Buyer);
        ubl.Period(document.InvoicingPeriod);
    }

    private static void WriteNotes(ElementWriter ubl, ElectronicContent content)
    {
        foreach (var note in content.Notes)
        {
            ubl.Value("Note", note);
        }
    }
}
