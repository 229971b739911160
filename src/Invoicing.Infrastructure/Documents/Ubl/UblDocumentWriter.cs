using Invoicing.Application.Abstractions;
using Invoicing.Application.Documents;
using Invoicing.Domain.Documents;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Ubl;

/// <summary>OASIS UBL 2.1, Invoice and CreditNote. The order of elements is part of the schema.</summary>
public sealed class UblDocumentWriter : IDocumentWriter
{
    public string Format => DocumentFormats.Ubl;

    public string MediaType => "application/xml";

    WrittenDocument IDocumentWriter.Write(InvoiceDocument document) => new(Write(document), []);

    public byte[] Write(InvoiceDocument document)
    {
        var content = ElectronicContent.Of(document);
        var (root, name) = content.IsCreditNote ? (UblNames.CreditNote, "CreditNote") : (UblNames.Invoice, "Invoice");
        return ElementWriter.Write(root, name, UblNames.Spaces, ubl => Write(ubl, content));
    }

    private static void Write(ElementWriter ubl, ElectronicContent content)
    {
        UblHeader.Write(ubl, content);
        UblReferences.Write(ubl, content);
        UblParties.Write(ubl, content);
        UblDelivery.Write(ubl, content.Delivery);
        UblPayment.Write(ubl, content);
        UblAllowances.Write(ubl, content.Document);
        UblTotals.Write(ubl, content.Document);
        UblLines.Write(ubl, content);
    }
}
