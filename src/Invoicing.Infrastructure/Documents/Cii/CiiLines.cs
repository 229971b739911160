using Invoicing.Application.Documents;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Cii;

/// <summary>BG-25.</summary>
internal static class CiiLines
{
    public static void Write(ElementWriter cii, InvoiceDocument document)
    {
        foreach (var line in document.Lines)
        {
            using (cii.In("IncludedSupplyChainTradeLineItem"))
            {
                Write(cii, document, line, LinePrice.Of(line, document.PricesIncludeTax));
            }
        }
    }

    private static void Write(ElementWriter cii, InvoiceDocument document, DocumentLine line, LinePrice price)
    {
        using (cii.In("AssociatedDocumentLineDocument"))
        {
            cii.Value("LineID", Figures.Whole(line.Position));
        }

        using (cii.In("SpecifiedTradeProduct"))
        {
            cii.Value("Name", line.Description);
        }

        using (cii.In("SpecifiedLineTradeAgreement"))
        using (cii.In("NetPriceProductTradePrice"))
        {
            cii.Value("ChargeAmount", Figures.Number(price.Price));
        }

        using (cii.In("SpecifiedLineTradeDelivery"))
        {
            cii.Value("BilledQuantity", Figures.Number(price.Quantity), "unitCode", line.UnitCode);
        }

        using (cii.In("SpecifiedLineTradeSettlement"))
        {
            cii.Tax("ApplicableTradeTax", line.TaxCategory, line.TaxRate);
            cii.Period(line.Period);
            CiiAllowances.WriteOfLine(cii, price.Allowance, document.Currency);
            using (cii.In("SpecifiedTradeSettlementLineMonetarySummation"))
            {
                cii.Amount("LineTotalAmount", line.Net, document.Currency);
            }
        }
    }
}
