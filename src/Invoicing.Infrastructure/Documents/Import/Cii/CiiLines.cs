using Invoicing.Application.Invoices.Import;

namespace Invoicing.Infrastructure.Documents.Import.Cii;

/// <summary>BG-25.</summary>
internal static class CiiLines
{
    public static ImportedLine Of(Node line)
    {
        var (product, settlement) = (line["SpecifiedTradeProduct"], line["SpecifiedLineTradeSettlement"]);
        var (price, quantity) = (line["SpecifiedLineTradeAgreement/NetPriceProductTradePrice"], line["SpecifiedLineTradeDelivery/BilledQuantity"]);
        var unit = quantity.Attribute("unitCode") ?? "C62";
        return new ImportedLine(
            line["AssociatedDocumentLineDocument/LineID"].Text() ?? string.Empty,
            product["Name"].Text() ?? product["Description"].Required("BT-153"),
            quantity.RequiredNumber("BT-129"),
            unit,
            price["ChargeAmount"].RequiredNumber("BT-146"),
            BaseOf(price["BasisQuantity"], unit),
            settlement["SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount"].RequiredNumber("BT-131"),
            CiiReader.TaxOf(settlement["ApplicableTradeTax"], "BT-151"))
        {
            Details = [.. Details(line, product)],
            Period = CiiDates.PeriodOf(settlement["BillingSpecifiedPeriod"]),
            Allowances = [.. AllowancesOf(settlement, isCharge: false).Select(allowance => allowance["ActualAmount"].RequiredNumber("BT-136"))],
            Charges = [.. AllowancesOf(settlement, isCharge: true).Select(ChargeOf)],
        };
    }

    private static decimal BaseOf(Node baseQuantity, string unit)
    {
        if (baseQuantity.Peek("unitCode") == unit)
        {
            _ = baseQuantity.Attribute("unitCode");
        }

        return baseQuantity.Positive() ?? 1;
    }

    private static IEnumerable<string> Details(Node line, Node product)
    {
        if (product["Description"].Text() is { } description)
        {
            yield return description;
        }

        foreach (var property in product.All("ApplicableProductCharacteristic"))
        {
            yield return $"{property["Description"].Text()}: {property["Value"].Text()}";
        }

        foreach (var note in line["AssociatedDocumentLineDocument"].All("IncludedNote").Select(note => note["Content"].Text()).OfType<string>())
        {
            yield return note;
        }
    }

    private static IEnumerable<Node> AllowancesOf(Node settlement, bool isCharge) =>
        settlement.All("SpecifiedTradeAllowanceCharge").Where(allowance => allowance["ChargeIndicator/Indicator"].Flag("BG-27") == isCharge);

    private static ImportedCharge ChargeOf(Node charge) =>
        new(charge["Reason"].Text() ?? charge["ReasonCode"].Text(), charge["ActualAmount"].RequiredNumber("BT-141"));
}
