using Invoicing.Application.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

namespace Invoicing.Application.EInvoicing;

/// <summary>What Peppol BIS Billing 3.0 asks on top.</summary>
internal static class PeppolRules
{
    /// <summary>As the official test has it.</summary>
    private const decimal Slack = 0.02m;

    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.Of(
            "PEPPOL-EN16931-R002",
            "/notes",
            "Peppol takes one note, unless both parties are German; the electronic invoice says all of them as one.",
            document => document.Notes.Count < 2 || (IsGerman(document.Seller) && IsGerman(document.Buyer)),
            FindingSeverity.Warning),
        Rule.Of("PEPPOL-EN16931-R003", "/references/buyer", "Peppol needs the buyer's reference or the number of the buyer's order.", document =>
            !string.IsNullOrWhiteSpace(document.References.Buyer) || !string.IsNullOrWhiteSpace(document.References.PurchaseOrder)),
        Rule.OfEachLine("PEPPOL-EN16931-R110", "period/start", "The period of the line starts before the period that is invoiced.", (document, line) =>
            !(line.Period?.Start < document.InvoicingPeriod?.Start)),
        Rule.OfEachLine("PEPPOL-EN16931-R111", "period/end", "The period of the line ends after the period that is invoiced.", (document, line) =>
            !(line.Period?.End > document.InvoicingPeriod?.End)),
        Rule.OfEachLine("PEPPOL-EN16931-R120", "net", "The line is not its quantity times its price, less its discount.", IsProduct),
        Exemption("P0104", "VATEX-EU-G", TaxCategory.G),
        Exemption("P0105", "VATEX-EU-O", TaxCategory.O),
        Exemption("P0106", "VATEX-EU-IC", TaxCategory.K),
        Exemption("P0107", "VATEX-EU-AE", TaxCategory.AE),
        Exemption("P0108", "VATEX-EU-D", TaxCategory.E),
        Exemption("P0109", "VATEX-EU-F", TaxCategory.E),
        Exemption("P0110", "VATEX-EU-I", TaxCategory.E),
        Exemption("P0111", "VATEX-EU-J", TaxCategory.E),
        Rule.Of(PeriodRules.DueDate, "/dueDate", "What is due needs a due date or payment terms.", SaysWhenToPay),
    ];

    // Nobody pays a credit note, so it is not asked of the caller.
    public static bool SaysWhenToPay(InvoiceDocument document) =>
        document.Kind == InvoiceKind.CreditNote || document.Totals.Due <= 0 || document.DueDate is not null || !string.IsNullOrWhiteSpace(document.PaymentTerms);

    private static Rule Exemption(string number, string code, TaxCategory category) => Rule.Where(
        $"PEPPOL-EN16931-{number}",
        $"The exemption code {code} belongs to tax category {category}.",
        document => WronglyExempt(document, code, category));

    private static string? WronglyExempt(InvoiceDocument document, string code, TaxCategory category)
    {
        for (var i = 0; i < document.Taxes.Count; i++)
        {
            var tax = document.Taxes[i];
            if (tax.Category != category && string.Equals(tax.ExemptionCode, code, StringComparison.OrdinalIgnoreCase))
            {
                return document.PointerTo(tax, "exemptionCode");
            }
        }

        return null;
    }

    // Prices that hold tax are brought to net prices by whoever writes the document.
    private static bool IsProduct(InvoiceDocument document, DocumentLine line)
    {
        if (document.PricesIncludeTax)
        {
            return true;
        }

        var net = Rounding.ToDecimals(line.Quantity * line.UnitPrice, document.Currency.Decimals) - line.Discount;
        return Math.Abs(net - line.Net) <= Slack;
    }

    private static bool IsGerman(Party party) => party.Address?.CountryCode == "DE";
}
