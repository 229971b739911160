using Invoicing.Application.Invoices.Import;
using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Documents.Import.Cii;

/// <summary>BT-10 to BT-19, BG-3 and BG-24.</summary>
internal static class CiiReferences
{
    private const string Id = "IssuerAssignedID";
    private const string Tender = "50";
    private const string InvoicedObject = "130";
    private const string Supporting = "916";

    public static DocumentReferences Of(Node agreement, Node delivery, Node settlement)
    {
        foreach (var supporting in agreement.All("AdditionalReferencedDocument").Select(document => document["TypeCode"]).Where(code => code.Peek() is Supporting))
        {
            supporting.Skip();
        }

        var project = agreement["SpecifiedProcuringProject"];
        project["Name"].Skip();
        return new DocumentReferences
        {
            Buyer = agreement["BuyerReference"].Text(),
            Project = project["ID"].Text(),
            Contract = agreement[$"ContractReferencedDocument/{Id}"].Text(),
            PurchaseOrder = agreement[$"BuyerOrderReferencedDocument/{Id}"].Text(),
            SalesOrder = agreement[$"SellerOrderReferencedDocument/{Id}"].Text(),
            ReceivingAdvice = delivery[$"ReceivingAdviceReferencedDocument/{Id}"].Text(),
            DespatchAdvice = delivery[$"DespatchAdviceReferencedDocument/{Id}"].Text(),
            Tender = Typed(agreement, Tender)[Id].Text(),
            InvoicedObject = Typed(agreement, InvoicedObject)[Id].Text(),
            BuyerAccounting = settlement["ReceivableSpecifiedTradeAccountingAccount/ID"].Text(),
            PrecedingInvoices =
            [
                .. from invoice in settlement.All("InvoiceReferencedDocument")
                   select new PrecedingInvoice(invoice[Id].Required("BT-25"), CiiDates.Of(invoice["FormattedIssueDateTime"])),
            ],
        };
    }

    public static IReadOnlyList<ImportedFile> FilesOf(Node agreement) =>
    [
        .. from document in agreement.All("AdditionalReferencedDocument")
           let content = document["AttachmentBinaryObject"]
           where content.Exists
           select FileOf(document, content),
    ];

    private static ImportedFile FileOf(Node document, Node content)
    {
        var (id, name) = (document[Id].Peek(), content.Attribute("filename"));
        if (name is null || name == id)
        {
            name = document[Id].Text() ?? "attachment";
        }

        return new ImportedFile(name, content.Attribute("mimeCode") ?? string.Empty, content.Base64());
    }

    /// <summary>The type says what an additional document is: a tender, the object that is invoiced, or a file beside the invoice.</summary>
    private static Node Typed(Node agreement, string type)
    {
        var typed = agreement.All("AdditionalReferencedDocument").FirstOrDefault(document => document["TypeCode"].Peek() == type, agreement.Nowhere);
        typed["TypeCode"].Skip();
        return typed;
    }
}
