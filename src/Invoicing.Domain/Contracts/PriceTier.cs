namespace Invoicing.Domain.Contracts;

/// <param name="UpTo">The last quantity of the tier, itself in it; null for the last tier.</param>
/// <param name="UnitPrice">Major units, for one unit; for a step the price of the whole tier.</param>
public sealed record PriceTier(decimal? UpTo, decimal UnitPrice)
{
    internal static bool AreInOrder(IReadOnlyList<PriceTier> tiers)
    {
        decimal reached = 0;
        foreach (var tier in tiers.SkipLast(1))
        {
            if (tier.UpTo is not { } upTo || upTo <= reached)
            {
                return false;
            }

            reached = upTo;
        }

        return tiers.Count > 0 && tiers[^1].UpTo is null;
    }
}
