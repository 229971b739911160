using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Documents;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Cii;

/// <summary>UN/CEFACT Cross Industry Invoice D16B, as Factur-X holds it at its level EN 16931 too.</summary>
public sealed class CiiDocumentWriter : IDocumentWriter
{
    public string Format => DocumentFormats.Cii;

    public string MediaType => "application/xml";

    WrittenDocument IDocumentWriter.Write(InvoiceDocument document) => new(Write(document), []);

    public byte[] Write(InvoiceDocument document)
    {
        var content = ElectronicContent.Of(document);
        return ElementWriter.Write(CiiNames.Document, "CrossIndustryInvoice", CiiNames.Spaces, cii => Write(cii, content));
    }

    private static void Write(ElementWriter cii, ElectronicContent content)
    {
        CiiHeader.Write(cii, content);
        using (cii.In(CiiNames.Document, "SupplyChainTradeTransaction"))
        {
            CiiLines.Write(cii, content.Document);
            CiiAgreement.Write(cii, content);
            CiiDelivery.Write(cii, content);
            CiiSettlement.Write(cii, content);
        }
    }
}
