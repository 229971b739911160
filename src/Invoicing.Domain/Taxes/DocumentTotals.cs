namespace Invoicing.Domain.Taxes;

using Invoicing.Domain.Money;

/// <summary>A document's figures, with the identities of EN 16931 (BR-CO-10 to BR-CO-17) exact to the minor unit.</summary>
/// <param name="LineTotal">BT-106, sum of <paramref name="LineNets"/>.</param>
/// <param name="Allowances">BT-107, a positive figure that is subtracted.</param>
/// <param name="Charges">BT-108.</param>
/// <param name="TaxExclusive">BT-109 = lines - allowances + charges.</param>
/// <param name="Tax">BT-110, sum of the groups' tax.</param>
/// <param name="TaxInclusive">BT-112 = tax exclusive + tax.</param>
/// <param name="Prepaid">BT-113.</param>
/// <param name="Rounding">BT-114, what keeps the gross of prices that include tax; zero otherwise.</param>
/// <param name="Due">BT-115 = tax inclusive - prepaid + rounding.</param>
/// <param name="Taxes">By category, then rate.</param>
/// <param name="LineNets">Each line's amount without tax (BT-131), in the order of the lines.</param>
public sealed record DocumentTotals(
    Money LineTotal,
    Money Allowances,
    Money Charges,
    Money TaxExclusive,
    Money Tax,
    Money TaxInclusive,
    Money Prepaid,
    Money Rounding,
    Money Due,
    IReadOnlyList<TaxBreakdown> Taxes,
    IReadOnlyList<Money> LineNets)
{
    /// <summary>Each allowance without tax (BT-92), in the order given.</summary>
    public IReadOnlyList<Money> AllowanceNets { get; init; } = [];

    /// <summary>Each charge without tax (BT-99), in the order given.</summary>
    public IReadOnlyList<Money> ChargeNets { get; init; } = [];
}
