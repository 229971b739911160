using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Cii;

internal static class CiiAgreement
{
    /// <summary>UNTDID 1001: call for tenders, the thing that is invoiced for, and what supports the document.</summary>
    private const string Tender = "50";
    private const string InvoicedObject = "130";
    private const string Supporting = "916";

    public static void Write(ElementWriter cii, ElectronicContent content)
    {
        var references = content.Document.References;
        using (cii.In("ApplicableHeaderTradeAgreement"))
        {
            cii.Value("BuyerReference", references.Buyer);
            CiiParties.Write(cii, "SellerTradeParty", content.Seller);
            CiiParties.Write(cii, "BuyerTradeParty", content.Buyer);
            cii.Reference("SellerOrderReferencedDocument", references.SalesOrder);
            cii.Reference("BuyerOrderReferencedDocument", references.PurchaseOrder);
            cii.Reference("ContractReferencedDocument", references.Contract);
            WriteAdditional(cii, content.Document, references);
            WriteProject(cii, references.Project);
        }
    }

    private static void WriteAdditional(ElementWriter cii, InvoiceDocument document, DocumentReferences references)
    {
        cii.Reference("AdditionalReferencedDocument", references.Tender, Tender);
        cii.Reference("AdditionalReferencedDocument", references.InvoicedObject, InvoicedObject);
        foreach (var file in document.Attachments)
        {
            using (cii.In("AdditionalReferencedDocument"))
            {
                cii.Value("IssuerAssignedID", file.Name);
                cii.Value("TypeCode", Supporting);
                cii.File("AttachmentBinaryObject", file.MediaType, file.Name, file.Content);
            }
        }
    }

    private static void WriteProject(ElementWriter cii, string? project)
    {
        using (cii.In("SpecifiedProcuringProject"))
        {
            cii.Value("ID", project);

            // The schema wants a name; this one is what the syntax binding of the standard says.
            cii.Value("Name", XmlText.Clean(project) is null ? null : "Project reference");
        }
    }
}
