namespace Invoicing.Domain.Contracts;

using Invoicing.Domain.Common;
using Invoicing.Domain.Money;

/// <param name="Start">First day of the contract.</param>
/// <param name="End">First day after the contract, or null where it is open.</param>
/// <param name="Anchor">The day that billing cycles are counted from; the start where it is null.</param>
public sealed record NewContract(string Name, Currency Currency, DateOnly Start, DateOnly? End = null, DateOnly? Anchor = null)
{
    public IReadOnlyList<ContractPrice> Prices { get; init; } = [];

    public InstalmentPlan? Instalments { get; init; }

    public Attributes Attributes { get; init; } = Attributes.Empty;
}
