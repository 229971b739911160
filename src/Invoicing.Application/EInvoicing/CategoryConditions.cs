using Invoicing.Application.Documents;
using Invoicing.Domain.Taxes;

namespace Invoicing.Application.EInvoicing;

/// <summary>What single tax categories ask beside the ten rules that all have.</summary>
internal static class CategoryConditions
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.Of(
            "BR-IC-11",
            "/delivery/date",
            "An intra-community supply needs its delivery date or the period that is invoiced; the electronic invoice says that it was the day of issue.",
            document => !IsSupply(document) || document.Delivery?.Date is not null || document.InvoicingPeriod is not null,
            FindingSeverity.Warning),
        Rule.Of(
            "BR-IC-12",
            "/delivery/address",
            "An intra-community supply needs the country that it was delivered to; the electronic invoice says that it was the buyer's.",
            document => !IsSupply(document) || document.Delivery?.Address is not null,
            FindingSeverity.Warning),
        Rule.Of("BR-O-11", "/taxes", "An invoice that is out of the scope of VAT has no other tax category.", document =>
            document.Taxes.Count < 2 || document.CountGroups(TaxCategory.O) is var count && (count == 0 || count == document.Taxes.Count)),
    ];

    private static bool IsSupply(InvoiceDocument document) => document.CountGroups(TaxCategory.K) > 0;
}
