using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Ubl;

internal static class UblReferences
{
    /// <summary>UNTDID 1001: the thing that is invoiced for.</summary>
    private const string InvoicedObject = "130";

    /// <summary>UNTDID 1001: where a credit note has no element for its project.</summary>
    private const string Project = "50";

    /// <summary>The sales order has no place without a purchase order; Peppol names this for one that is unknown.</summary>
    private const string UnknownOrder = "NA";

    public static void Write(ElementWriter ubl, ElectronicContent content)
    {
        var references = content.Document.References;
        WriteOrder(ubl, references);
        foreach (var preceding in references.PrecedingInvoices)
        {
            Write(ubl, preceding);
        }

        ubl.Reference("DespatchDocumentReference", references.DespatchAdvice);
        ubl.Reference("ReceiptDocumentReference", references.ReceivingAdvice);
        if (content.IsCreditNote)
        {
            ubl.Reference("ContractDocumentReference", references.Contract);
            WriteAdditional(ubl, content.Document);
            ubl.Reference("AdditionalDocumentReference", references.Project, Project);
            ubl.Reference("OriginatorDocumentReference", references.Tender);
        }
        else
        {
            ubl.Reference("OriginatorDocumentReference", references.Tender);
            ubl.Reference("ContractDocumentReference", references.Contract);
            WriteAdditional(ubl, content.Document);
            ubl.Reference("ProjectReference", references.Project);
        }
    }

    private static void WriteOrder(ElementWriter ubl, DocumentReferences references)
    {
        var salesOrder = XmlText.Clean(references.SalesOrder);
        using (ubl.In("OrderReference"))
        {
            ubl.Value("ID", XmlText.Clean(references.PurchaseOrder) ?? (salesOrder is null ? null : UnknownOrder));
            ubl.Value("SalesOrderID", salesOrder);
        }
    }

    private static void Write(ElementWriter ubl, PrecedingInvoice preceding)
    {
        using (ubl.In("BillingReference"))
        using (ubl.In("InvoiceDocumentReference"))
        {
            ubl.Value("ID", preceding.Number);
            ubl.Value("IssueDate", Figures.Date(preceding.IssueDate));
        }
    }

    private static void WriteAdditional(ElementWriter ubl, InvoiceDocument document)
    {
        ubl.Reference("AdditionalDocumentReference", document.References.InvoicedObject, InvoicedObject);
        foreach (var file in document.Attachments)
        {
            using (ubl.In("AdditionalDocumentReference"))
            {
                ubl.Value("ID", file.Name);
                using (ubl.In("Attachment"))
                {
                    ubl.File("EmbeddedDocumentBinaryObject", file.MediaType, file.Name, file.Content);
                }
            }
        }
    }
}
