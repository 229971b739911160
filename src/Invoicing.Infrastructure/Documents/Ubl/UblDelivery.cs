using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Ubl;

internal static class UblDelivery
{
    public static void Write(ElementWriter ubl, ElectronicDelivery delivery)
    {
        using (ubl.In("Delivery"))
        {
            ubl.Value("ActualDeliveryDate", Figures.Date(delivery.Date));
            if (delivery.Address is { } address)
            {
                using (ubl.In("DeliveryLocation"))
                {
                    ubl.Address("Address", address);
                }
            }

            using (ubl.In("DeliveryParty"))
            using (ubl.In("PartyName"))
            {
                ubl.Value("Name", delivery.Name);
            }
        }
    }
}
