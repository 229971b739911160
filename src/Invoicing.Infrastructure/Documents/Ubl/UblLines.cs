using Invoicing.Application.Documents;
using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Ubl;

/// <summary>BG-25.</summary>
internal static class UblLines
{
    public static void Write(ElementWriter ubl, ElectronicContent content)
    {
        var (line, quantity) = content.IsCreditNote ? ("CreditNoteLine", "CreditedQuantity") : ("InvoiceLine", "InvoicedQuantity");
        foreach (var entry in content.Document.Lines)
        {
            using (ubl.In(line))
            {
                Write(ubl, content.Document, entry, quantity);
            }
        }
    }

    private static void Write(ElementWriter ubl, InvoiceDocument document, DocumentLine line, string quantity)
    {
        var price = LinePrice.Of(line, document.PricesIncludeTax);
        ubl.Value("ID", Figures.Whole(line.Position));
        ubl.Value(quantity, Figures.Number(price.Quantity), "unitCode", line.UnitCode);
        ubl.Amount("LineExtensionAmount", line.Net, document.Currency);
        ubl.Period(line.Period);
        UblAllowances.WriteOfLine(ubl, price.Allowance, document.Currency);
        using (ubl.In("Item"))
        {
            ubl.Value("Name", line.Description);
            ubl.TaxCategory("ClassifiedTaxCategory", line.TaxCategory, line.TaxRate);
        }

        using (ubl.In("Price"))
        {
            ubl.Value("PriceAmount", Figures.Number(price.Price), "currencyID", document.Currency.Code);
        }
    }
}
