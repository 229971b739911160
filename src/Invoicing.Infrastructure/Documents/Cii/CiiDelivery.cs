using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Cii;

internal static class CiiDelivery
{
    public static void Write(ElementWriter cii, ElectronicContent content)
    {
        var (delivery, document) = (content.Delivery, content.Document);
        using (cii.In("ApplicableHeaderTradeDelivery"))
        {
            using (cii.In("ShipToTradeParty"))
            {
                cii.Value("Name", delivery.Name);
                cii.Address(delivery.Address);
            }

            using (cii.In("ActualDeliverySupplyChainEvent"))
            {
                // The schema wants the group and Peppol allows none that is empty: what is supplied over a period is supplied at its end.
                cii.Date("OccurrenceDateTime", delivery.Date ?? document.InvoicingPeriod?.End ?? document.InvoicingPeriod?.Start ?? document.IssueDate);
            }

            cii.Reference("DespatchAdviceReferencedDocument", document.References.DespatchAdvice);
            cii.Reference("ReceivingAdviceReferencedDocument", document.References.ReceivingAdvice);
        }
    }
}
