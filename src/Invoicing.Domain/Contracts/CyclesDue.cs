namespace Invoicing.Domain.Contracts;

/// <summary>All cycles of a contract that are billed on one date.</summary>
/// <param name="Period">From the first to the last day of them all.</param>
public sealed record CyclesDue(DateOnly BilledOn, BillingPeriod Period);
