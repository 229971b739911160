using Invoicing.Application.Documents;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

namespace Invoicing.Application.EInvoicing;

/// <summary>What the seller's policy makes of the rules that a document breaks.</summary>
internal static class EInvoicePolicies
{
    /// <summary>To be asked before a number is drawn.</summary>
    /// <returns>What is told to the caller; nothing where the seller does not ask.</returns>
    /// <exception cref="InvoicingException">Unprocessable <c>invoice.not_electronic</c>, where the seller requires electronic invoices.</exception>
    public static IReadOnlyList<RuleFinding> CheckBeforeIssue(this Invoice invoice, Organization seller, Party buyer, DateOnly today)
    {
        if (seller.EInvoices == EInvoicePolicy.Off)
        {
            return [];
        }

        var findings = EInvoiceRules.Check(InvoiceDocuments.OfDraft(invoice, seller.ToParty(), buyer, today));

        // A credit note says what its invoice said, and what was issued before the policy must not become uncreditable by it.
        var isRequired = seller.EInvoices == EInvoicePolicy.Require && invoice.Kind == InvoiceKind.Invoice;
        return isRequired && findings.Errors() is { Count: > 0 } errors ? throw InvoiceErrors.NotElectronic(errors) : findings;
    }

    /// <summary>The errors among the findings, as a refusal tells them.</summary>
    public static IReadOnlyList<FieldRefusal> Errors(this IEnumerable<RuleFinding> findings) =>
    [
        .. findings.Where(finding => finding.Severity == FindingSeverity.Error)
            .Select(finding => new FieldRefusal(finding.Pointer, finding.Rule, finding.Message)),
    ];
}
