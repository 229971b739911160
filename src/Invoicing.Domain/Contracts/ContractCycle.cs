namespace Invoicing.Domain.Contracts;

/// <summary>One billing cycle, as far as the contract covers it.</summary>
/// <param name="BilledOn">The date that the cycle is billed for.</param>
/// <param name="AnchorDay">Day of the month that cycles are counted from, 1 to 31.</param>
public sealed record ContractCycle(string Name, DateOnly Start, DateOnly End, DateOnly BilledOn, int AnchorDay);
