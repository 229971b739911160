namespace Invoicing.Domain.Contracts;

using Invoicing.Domain.Common;
using Invoicing.Domain.Money;

/// <param name="Start">First day of the contract.</param>
/// <param name="End">First day after the contract, or null where it is open.</param>
/// <param name="Anchor">The day that billing cycles are counted from; the start where it is null.</param>
public sealed record NewContract(string Name, Currency Currency, DateOnly Start, DateOnly? End = null, DateOnly? Anchor = null)
{
    public IReadOnlyList<ContractPrice> Prices { get; init; } = [];

    public IReadOnlyList<ContractPhase> Phases { get; init; } = [];

    public InstalmentPlan? Instalments { get; init; }

    public bool IsAnchoredToMonthEnd { get; init; }

    /// <summary>Whether its phases and prices may come later.</summary>
    public bool MayBeEmpty { get; init; }

    public Attributes Attributes { get; init; } = Attributes.Empty;

    /// <exception cref="InvoicingException">Invalid, where a part makes no sense.</exception>
    internal void Check()
    {
        if (End <= Start)
        {
            throw ContractErrors.EndBeforeStart();
        }

        if (Prices.Count == 0 && Phases.Count == 0 && Instalments is null && !MayBeEmpty)
        {
            throw ContractErrors.NothingToBill();
        }

        foreach (var price in Prices)
        {
            price.Check();
        }

        foreach (var phase in Phases)
        {
            phase.Check();
        }
    }
}
