using System.Globalization;
using Invoicing.Application.Documents;

namespace Invoicing.Application.EInvoicing;

/// <summary>One rule, stated once: its id, its sentence, and what has to hold.</summary>
internal abstract class Rule(string id, string message, FindingSeverity severity)
{
    public string Id => id;

    /// <param name="pointer">Where the rule looks.</param>
    public static Rule Of(
        string id, string pointer, string message, Func<InvoiceDocument, bool> holds, FindingSeverity severity = FindingSeverity.Error) =>
        new DocumentRule(id, message, document => holds(document) ? null : pointer, severity);

    /// <param name="wrong">Points at what is wrong; null where nothing is.</param>
    public static Rule Where(string id, string message, Func<InvoiceDocument, string?> wrong, FindingSeverity severity = FindingSeverity.Error) =>
        new DocumentRule(id, message, wrong, severity);

    public static Rule OfEachLine(string id, string member, string message, Func<InvoiceDocument, DocumentLine, bool> holds) =>
        new PartRule<DocumentLine>(id, message, document => document.Lines, "lines", member, holds);

    public static Rule OfEachAllowance(string id, string member, string message, Func<InvoiceDocument, DocumentAllowance, bool> holds) =>
        new PartRule<DocumentAllowance>(id, message, document => document.Allowances, "allowances", member, holds);

    public static Rule OfEachCharge(string id, string member, string message, Func<InvoiceDocument, DocumentAllowance, bool> holds) =>
        new PartRule<DocumentAllowance>(id, message, document => document.Charges, "charges", member, holds);

    public static Rule OfEachTax(string id, string member, string message, Func<InvoiceDocument, DocumentTax, bool> holds) =>
        new PartRule<DocumentTax>(id, message, document => document.Taxes, "taxes", member, holds);

    public abstract void Check(InvoiceDocument document, List<RuleFinding> findings);

    protected RuleFinding At(string pointer) => new(id, severity, pointer, message);

    private sealed class DocumentRule(string id, string message, Func<InvoiceDocument, string?> wrong, FindingSeverity severity) : Rule(id, message, severity)
    {
        public override void Check(InvoiceDocument document, List<RuleFinding> findings)
        {
            if (wrong(document) is { } pointer)
            {
                findings.Add(At(pointer));
            }
        }
    }

    private sealed class PartRule<TPart>(
        string id, string message, Func<InvoiceDocument, IReadOnlyList<TPart>> partsOf, string list, string member, Func<InvoiceDocument, TPart, bool> holds)
        : Rule(id, message, FindingSeverity.Error)
    {
        public override void Check(InvoiceDocument document, List<RuleFinding> findings)
        {
            var parts = partsOf(document);
            for (var i = 0; i < parts.Count; i++)
            {
                if (!holds(document, parts[i]))
                {
                    findings.Add(At(string.Create(CultureInfo.InvariantCulture, $"/{list}/{i}/{member}")));
                }
            }
        }
    }
}
