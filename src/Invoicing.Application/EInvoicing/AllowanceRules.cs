namespace Invoicing.Application.EInvoicing;

/// <summary>Allowances and charges on the whole document.</summary>
internal static class AllowanceRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.OfEachAllowance("BR-33", "reason", "The allowance needs its reason.", (_, allowance) => !string.IsNullOrWhiteSpace(allowance.Reason)),
        Rule.OfEachCharge("BR-38", "reason", "The charge needs its reason.", (_, charge) => !string.IsNullOrWhiteSpace(charge.Reason)),
    ];
}
