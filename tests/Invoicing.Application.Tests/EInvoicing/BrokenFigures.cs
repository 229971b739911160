using Invoicing.Application.Documents;
using Invoicing.Domain.Taxes;
using static Invoicing.Application.Tests.EInvoicing.RuleDocuments;

namespace Invoicing.Application.Tests.EInvoicing;

/// <summary>Sums that are wrong, and amounts that are too fine.</summary>
internal static class BrokenFigures
{
    public static IEnumerable<BrokenDocument> All() => [.. Sums(), .. Decimals()];

    private static IEnumerable<BrokenDocument> Sums()
    {
        yield return new("BR-CO-10", "/lineTotal", WithTotals(new ShownTotals(100.01m, 0, 0, 100.01m, 20, 120.01m, 0, 0, 120.01m)));
        yield return new("BR-CO-11", "/allowanceTotal", WithTotals(new ShownTotals(100, 0.01m, 0, 99.99m, 20, 119.99m, 0, 0, 119.99m)));
        yield return new("BR-CO-12", "/chargeTotal", WithTotals(new ShownTotals(100, 0, 0.01m, 100.01m, 20, 120.01m, 0, 0, 120.01m)));
        yield return new("BR-CO-13", "/taxExclusive", WithTotals(new ShownTotals(100, 0, 0, 100.01m, 20, 120.01m, 0, 0, 120.01m)));
        yield return new("BR-CO-14", "/tax", WithTotals(new ShownTotals(100, 0, 0, 100, 20.01m, 120.01m, 0, 0, 120.01m)));
        yield return new("BR-CO-15", "/taxInclusive", WithTotals(new ShownTotals(100, 0, 0, 100, 20, 120.01m, 0, 0, 120.01m)));
        yield return new("BR-CO-16", "/due", WithTotals(new ShownTotals(100, 0, 0, 100, 20, 120, 0, 0, 120.01m)));
        yield return new("BR-CO-17", "/taxes/0/amount", En16931.With([new DocumentTax(TaxCategory.S, 20, 100, 20.01m)]));
    }

    private static IEnumerable<BrokenDocument> Decimals()
    {
        var (totals, line, tax) = (En16931.Totals, En16931.Lines[0], En16931.Taxes[0]);
        yield return new("BR-DEC-01", "/allowances/0/amount", (En16931 with { Allowances = [Part(TaxCategory.S)] }).WithTaxes().Refined(
            document => document with { Allowances = [document.Allowances[0] with { Net = 10.000m }] }));
        yield return new("BR-DEC-05", "/charges/0/amount", (En16931 with { Charges = [Part(TaxCategory.S)] }).WithTaxes().Refined(
            document => document with { Charges = [document.Charges[0] with { Net = 10.000m }] }));
        yield return new("BR-DEC-09", "/lineTotal", WithTotals(totals with { LineTotal = 100.000m }));
        yield return new("BR-DEC-10", "/allowanceTotal", WithTotals(totals with { Allowances = 0.000m }));
        yield return new("BR-DEC-11", "/chargeTotal", WithTotals(totals with { Charges = 0.000m }));
        yield return new("BR-DEC-12", "/taxExclusive", WithTotals(totals with { TaxExclusive = 100.000m }));
        yield return new("BR-DEC-13", "/tax", WithTotals(totals with { Tax = 20.000m }));
        yield return new("BR-DEC-14", "/taxInclusive", WithTotals(totals with { TaxInclusive = 120.000m }));
        yield return new("BR-DEC-16", "/prepaid", WithTotals(totals with { Prepaid = 0.000m }));
        yield return new("BR-DEC-17", "/rounding", WithTotals(totals with { Rounding = 0.000m }));
        yield return new("BR-DEC-18", "/due", WithTotals(totals with { Due = 120.000m }));
        yield return new("BR-DEC-19", "/taxes/0/base", En16931 with { Taxes = [tax with { Base = 100.000m }] });
        yield return new("BR-DEC-20", "/taxes/0/amount", En16931 with { Taxes = [tax with { Amount = 20.000m }] });
        yield return new("BR-DEC-23", "/lines/0/net", En16931 with { Lines = [line with { Net = 100.000m }] });
        yield return new("BR-DEC-24", "/lines/0/discount", En16931 with { Lines = [line with { Discount = 0.000m }] });
    }

    private static InvoiceDocument WithTotals(ShownTotals totals) => En16931 with { Totals = totals };

    private static InvoiceDocument Refined(this InvoiceDocument document, Func<InvoiceDocument, InvoiceDocument> change) => change(document);
}
