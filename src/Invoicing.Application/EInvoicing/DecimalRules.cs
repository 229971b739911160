using Invoicing.Application.Documents;

namespace Invoicing.Application.EInvoicing;

/// <summary>BR-DEC: amounts have at most two decimals, which currencies of three or four can break. Prices may have more.</summary>
internal static class DecimalRules
{
    private const string Message = "An electronic invoice has amounts with at most two decimals.";

    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.OfEachAllowance("BR-DEC-01", "amount", Message, (_, allowance) => IsShort(allowance.Net)),
        Rule.OfEachCharge("BR-DEC-05", "amount", Message, (_, charge) => IsShort(charge.Net)),
        OfTotal("BR-DEC-09", "/lineTotal", totals => totals.LineTotal),
        OfTotal("BR-DEC-10", "/allowanceTotal", totals => totals.Allowances),
        OfTotal("BR-DEC-11", "/chargeTotal", totals => totals.Charges),
        OfTotal("BR-DEC-12", "/taxExclusive", totals => totals.TaxExclusive),
        OfTotal("BR-DEC-13", "/tax", totals => totals.Tax),
        OfTotal("BR-DEC-14", "/taxInclusive", totals => totals.TaxInclusive),
        OfTotal("BR-DEC-16", "/prepaid", totals => totals.Prepaid),
        OfTotal("BR-DEC-17", "/rounding", totals => totals.Rounding),
        OfTotal("BR-DEC-18", "/due", totals => totals.Due),
        Rule.OfEachTax("BR-DEC-19", "base", Message, (_, tax) => IsShort(tax.Base)),
        Rule.OfEachTax("BR-DEC-20", "amount", Message, (_, tax) => IsShort(tax.Amount)),
        Rule.OfEachLine("BR-DEC-23", "net", Message, (_, line) => IsShort(line.Net)),
        Rule.OfEachLine("BR-DEC-24", "discount", Message, (_, line) => IsShort(line.Discount)),
    ];

    private static Rule OfTotal(string id, string pointer, Func<ShownTotals, decimal> amount) =>
        Rule.Of(id, pointer, Message, document => IsShort(amount(document.Totals)));

    private static bool IsShort(decimal amount) => amount.Scale <= 2;
}
