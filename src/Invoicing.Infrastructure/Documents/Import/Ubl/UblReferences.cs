using Invoicing.Application.Invoices.Import;
using Invoicing.Domain.Invoices;

namespace Invoicing.Infrastructure.Documents.Import.Ubl;

/// <summary>BT-10 to BT-19, BG-3 and BG-24.</summary>
internal static class UblReferences
{
    private const string InvoicedObject = "130";
    private const string Project = "50";

    public static DocumentReferences Of(Node invoice) => new()
    {
        Buyer = invoice["BuyerReference"].Text(),
        Project = invoice["ProjectReference/ID"].Text() ?? Typed(invoice, Project)["ID"].Text(),
        Contract = invoice["ContractDocumentReference/ID"].Text(),
        PurchaseOrder = invoice["OrderReference/ID"].Text(),
        SalesOrder = invoice["OrderReference/SalesOrderID"].Text(),
        ReceivingAdvice = invoice["ReceiptDocumentReference/ID"].Text(),
        DespatchAdvice = invoice["DespatchDocumentReference/ID"].Text(),
        Tender = invoice["OriginatorDocumentReference/ID"].Text(),
        InvoicedObject = Typed(invoice, InvoicedObject)["ID"].Text(),
        BuyerAccounting = invoice["AccountingCost"].Text(),
        PrecedingInvoices =
        [
            .. from reference in invoice.All("BillingReference")
               let document = reference["InvoiceDocumentReference"]
               where document.Exists
               select new PrecedingInvoice(document["ID"].Required("BT-25"), document["IssueDate"].Date("yyyy-MM-dd")),
        ],
    };

    public static IReadOnlyList<ImportedFile> FilesOf(Node invoice) =>
    [
        .. from reference in invoice.All("AdditionalDocumentReference")
           let content = reference["Attachment/EmbeddedDocumentBinaryObject"]
           where content.Exists
           select FileOf(reference, content),
    ];

    private static ImportedFile FileOf(Node reference, Node content)
    {
        var (id, name) = (reference["ID"].Peek(), content.Attribute("filename"));
        if (name is null || name == id)
        {
            name = reference["ID"].Text() ?? "attachment";
        }

        return new ImportedFile(name, content.Attribute("mimeCode") ?? string.Empty, content.Base64());
    }

    /// <summary>Additional documents with a type are no attachments: the type says what they refer to.</summary>
    private static Node Typed(Node invoice, string type)
    {
        var typed = invoice.All("AdditionalDocumentReference").FirstOrDefault(
            reference => reference["DocumentTypeCode"].Peek() == type, invoice.Nowhere);
        typed["DocumentTypeCode"].Skip();
        return typed;
    }
}
