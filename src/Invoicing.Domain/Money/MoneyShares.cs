namespace Invoicing.Domain.Money;

internal static class MoneyShares
{
    public static Money[] Even(Money amount, int parts)
    {
        if (parts < 1)
        {
            throw MoneyErrors.NoParts();
        }

        var currency = amount.Currency;
        var (part, rest) = Math.DivRem(amount.MinorUnits, parts);
        var shares = new Money[parts];
        for (var index = 0; index < parts; index++)
        {
            shares[index] = new(index < Math.Abs(rest) ? part + Math.Sign(rest) : part, currency);
        }

        return shares;
    }

    public static Money[] Weighted(Money amount, IReadOnlyList<long> weights)
    {
        var currency = amount.Currency;
        var total = Total(weights);
        if (total == 0 && amount.IsZero)
        {
            return [.. weights.Select(_ => amount)];
        }

        if (total == 0)
        {
            throw MoneyErrors.WeightsInvalid();
        }

        var magnitude = Int128.Abs(amount.MinorUnits);
        var shares = ByLargestRemainder([.. weights.Select(weight => magnitude * weight)], total, magnitude);
        var sign = Math.Sign(amount.MinorUnits);
        return [.. shares.Select(share => new Money((long)(share * sign), currency))];
    }

    /// <summary>Whole numbers near numerator / denominator, each within one of its exact share, that sum to the total.</summary>
    /// <param name="total">At least the sum of the shares rounded down, at most one more per share.</param>
    public static Int128[] ByLargestRemainder(Int128[] numerators, Int128 denominator, Int128 total)
    {
        var shares = new Int128[numerators.Length];
        var remainders = new Int128[numerators.Length];
        for (var index = 0; index < numerators.Length; index++)
        {
            var (whole, rest) = Int128.DivRem(numerators[index], denominator);
            shares[index] = rest < 0 ? whole - 1 : whole;
            remainders[index] = rest < 0 ? rest + denominator : rest;
            total -= shares[index];
        }

        foreach (var index in Enumerable.Range(0, shares.Length).OrderByDescending(index => remainders[index]).Take((int)total))
        {
            shares[index]++;
        }

        return shares;
    }

    private static Int128 Total(IReadOnlyList<long> weights)
    {
        Int128 total = 0;
        foreach (var weight in weights)
        {
            total += weight >= 0 ? weight : throw MoneyErrors.WeightsInvalid();
        }

        return total;
    }
}
