using Invoicing.Domain.Invoices;

namespace Invoicing.Application.EInvoicing;

/// <summary>Dates that need each other.</summary>
internal static class PeriodRules
{
    public const string DueDate = "BR-CO-25";

    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.Of("BR-29", "/invoicingPeriod/end", "The invoiced period ends before it starts.", document => IsForwards(document.InvoicingPeriod)),
        Rule.OfEachLine("BR-30", "period/end", "The period of the line ends before it starts.", (_, line) => IsForwards(line.Period)),
        Rule.Of("BR-CO-19", "/invoicingPeriod", "The invoiced period needs its first or its last day.", document => IsSaid(document.InvoicingPeriod)),
        Rule.OfEachLine("BR-CO-20", "period", "The period of the line needs its first or its last day.", (_, line) => IsSaid(line.Period)),

        // CEN dropped it in 1.3.16, and Peppol still refuses: there it is an error.
        Rule.Of(
            DueDate,
            "/dueDate",
            "What is due needs a due date or payment terms.",
            document => EInvoiceProfiles.IsPeppol(document) || PeppolRules.SaysWhenToPay(document),
            FindingSeverity.Warning),
    ];

    private static bool IsForwards(InvoicingPeriod? period) => period is not { Start: { } start, End: { } end } || end >= start;

    private static bool IsSaid(InvoicingPeriod? period) => period is not { Start: null, End: null };
}
