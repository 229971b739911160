using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;

namespace Invoicing.Application.EInvoicing;

/// <summary>The sums, exact to the last decimal where the official tests are not.</summary>
internal static class TotalsRules
{
    /// <summary>As the official tests have it.</summary>
    private const decimal Slack = 1;

    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.Of("BR-CO-10", "/lineTotal", "The line total is not the sum of the lines.", document =>
            document.Totals.LineTotal == Sum(document.Lines, line => line.Net)),
        Rule.Of("BR-CO-11", "/allowanceTotal", "The total of the allowances is not their sum.", document =>
            document.Totals.Allowances == Sum(document.Allowances, allowance => allowance.Net)),
        Rule.Of("BR-CO-12", "/chargeTotal", "The total of the charges is not their sum.", document =>
            document.Totals.Charges == Sum(document.Charges, charge => charge.Net)),
        Rule.Of("BR-CO-13", "/taxExclusive", "The total without tax is not the line total less allowances plus charges.", document =>
            document.Totals.TaxExclusive == document.Totals.LineTotal - document.Totals.Allowances + document.Totals.Charges),
        Rule.Of("BR-CO-14", "/tax", "The tax is not the sum of the tax groups.", document =>
            document.Totals.Tax == Sum(document.Taxes, tax => tax.Amount)),
        Rule.Of("BR-CO-15", "/taxInclusive", "The total with tax is not the total without tax plus the tax.", document =>
            document.Totals.TaxInclusive == document.Totals.TaxExclusive + document.Totals.Tax),
        Rule.Of("BR-CO-16", "/due", "The amount due is not the total with tax less what is prepaid plus the rounding.", document =>
            document.Totals.Due == document.Totals.TaxInclusive - document.Totals.Prepaid + document.Totals.Rounding),
        Rule.OfEachTax("BR-CO-17", "amount", "The tax of the group is not its base times its rate, rounded once.", IsTaxOfBase),
        Rule.Of("BR-CO-18", "/taxes", "The invoice needs a tax group.", document => document.Taxes.Count > 0),
    ];

    // A credit note takes shares of what was invoiced, and the last one takes the rest: its tax may be a few cents off its base.
    private static bool IsTaxOfBase(InvoiceDocument document, DocumentTax tax)
    {
        var exact = Rounding.ToDecimals(tax.Base * tax.Rate / 100, document.Currency.Decimals);
        return document.Kind == InvoiceKind.CreditNote ? Math.Abs(exact - tax.Amount) < Slack : exact == tax.Amount;
    }

    private static decimal Sum<TPart>(IReadOnlyList<TPart> parts, Func<TPart, decimal> amount)
    {
        var sum = 0m;
        for (var i = 0; i < parts.Count; i++)
        {
            sum += amount(parts[i]);
        }

        return sum;
    }
}
