using Invoicing.Application.Invoices.Import;

namespace Invoicing.Infrastructure.Documents.Import.Ubl;

/// <summary>BG-25.</summary>
internal static class UblLines
{
    public static ImportedLine Of(Node line, string quantity)
    {
        var (item, price) = (line["Item"], line["Price"]);
        var (baseQuantity, unit) = (price["BaseQuantity"], line[quantity].Attribute("unitCode") ?? "C62");
        return new ImportedLine(
            line["ID"].Text() ?? string.Empty,
            item["Name"].Text() ?? item["Description"].Required("BT-153"),
            line[quantity].RequiredNumber("BT-129"),
            unit,
            price["PriceAmount"].RequiredNumber("BT-146"),
            BaseOf(baseQuantity, unit),
            line["LineExtensionAmount"].RequiredNumber("BT-131"),
            UblReader.TaxOf(item["ClassifiedTaxCategory"], "BT-151"))
        {
            Details = [.. Details(line, item)],
            Period = UblReader.PeriodOf(line["InvoicePeriod"]),
            Allowances = [.. AllowancesOf(line, isCharge: false).Select(allowance => allowance["Amount"].RequiredNumber("BT-136"))],
            Charges = [.. AllowancesOf(line, isCharge: true).Select(ChargeOf)],
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

    private static IEnumerable<string> Details(Node line, Node item)
    {
        if (item["Description"].Text() is { } description)
        {
            yield return description;
        }

        foreach (var property in item.All("AdditionalItemProperty"))
        {
            yield return $"{property["Name"].Text()}: {property["Value"].Text()}";
        }

        foreach (var note in line.All("Note").Select(note => note.Text()).OfType<string>())
        {
            yield return note;
        }
    }

    private static IEnumerable<Node> AllowancesOf(Node line, bool isCharge) =>
        line.All("AllowanceCharge").Where(allowance => allowance["ChargeIndicator"].Flag("BG-27") == isCharge);

    private static ImportedCharge ChargeOf(Node charge) => new(
        charge["AllowanceChargeReason"].Text() ?? charge["AllowanceChargeReasonCode"].Text(), charge["Amount"].RequiredNumber("BT-141"));
}
