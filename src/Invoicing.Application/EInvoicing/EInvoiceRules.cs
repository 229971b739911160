using System.Collections.Frozen;
using Invoicing.Application.Documents;

namespace Invoicing.Application.EInvoicing;

/// <summary>The rules of EN 16931, and those of Peppol and of XRechnung where they apply. Pure, and cheap enough to be asked every time.</summary>
public static class EInvoiceRules
{
    private static readonly Rule[] En16931 =
    [
        .. MandatoryRules.All, .. PartyRules.All, .. PeriodRules.All, .. AllowanceRules.All, .. TotalsRules.All, .. DecimalRules.All, .. CodeListRules.All,
        .. CategoryRules.All, .. CategoryConditions.All,
    ];

    private static readonly Rule[] Peppol = [.. PeppolRules.All, .. PeppolIdentifiers.All];

    private static readonly Rule[] XRechnung = [.. GermanRules.All];

    /// <summary>Every rule that can be found.</summary>
    public static IReadOnlySet<string> Ids { get; } = En16931.Concat(Peppol).Concat(XRechnung).Select(rule => rule.Id).ToFrozenSet();

    /// <summary>All that the document breaks, the rules of the networks and countries that it goes to included.</summary>
    public static IReadOnlyList<RuleFinding> Check(InvoiceDocument document)
    {
        var findings = Check(document, En16931);
        if (EInvoiceProfiles.IsPeppol(document))
        {
            Check(document, Peppol, findings);
        }

        if (EInvoiceProfiles.IsXRechnung(document))
        {
            Check(document, XRechnung, findings);
        }

        return findings;
    }

    /// <summary>What keeps the document from being written as EN 16931: the errors, and nothing that only a network or a country demands.</summary>
    public static IReadOnlyList<RuleFinding> Blocking(InvoiceDocument document)
    {
        var findings = Check(document, En16931);
        findings.RemoveAll(finding => finding.Severity != FindingSeverity.Error);
        return findings;
    }

    /// <summary>Whether the document can be written as EN 16931.</summary>
    public static bool IsElectronic(InvoiceDocument document) => Blocking(document).Count == 0;

    private static List<RuleFinding> Check(InvoiceDocument document, Rule[] rules)
    {
        List<RuleFinding> findings = [];
        Check(document, rules, findings);
        return findings;
    }

    private static void Check(InvoiceDocument document, Rule[] rules, List<RuleFinding> findings)
    {
        foreach (var rule in rules)
        {
            rule.Check(document, findings);
        }
    }
}
