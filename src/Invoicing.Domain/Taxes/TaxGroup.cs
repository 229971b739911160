namespace Invoicing.Domain.Taxes;

using Invoicing.Domain.Money;

/// <summary>The amounts of a document that share a category and a rate, each with its place in the document.</summary>
internal sealed class TaxGroup
{
    // Rates as whole numbers, so that gross / (1 + rate) stays an exact fraction until it is rounded.
    private static readonly Int128 Hundred = 100_000_000;

    private readonly (int Place, Money Amount)[] _amounts;
    private readonly bool _includesTax;
    private readonly Int128 _divisor;

    private TaxGroup(TaxRate rate, Currency currency, (int Place, Money Amount)[] amounts, bool includesTax)
    {
        Rate = rate;
        _amounts = amounts;
        _includesTax = includesTax;
        _divisor = Hundred + (Int128)(rate.Rate.Value * 1_000_000m);

        var total = amounts.Aggregate(Money.Zero(currency), (sum, item) => sum + item.Amount);
        Base = includesTax ? Money.OfMinor(Rounding.Ratio(total.MinorUnits * Hundred, _divisor), currency) : total;
        Tax = Money.OfMinor(Rounding.Ratio(Base.MinorUnits * (_divisor - Hundred), Hundred), currency);
        Rest = includesTax ? total - Base - Tax : Money.Zero(currency);
    }

    public TaxRate Rate { get; }

    public Money Base { get; }

    public Money Tax { get; }

    /// <summary>What base and tax together miss of the gross; at most one minor unit.</summary>
    public Money Rest { get; }

    public static TaxGroup[] Of(Currency currency, IReadOnlyList<TaxableAmount> amounts, bool includesTax) =>
        [.. amounts
            .Select((amount, place) => (amount.Rate, Item: (place, amount.Net)))
            .GroupBy(entry => entry.Rate, entry => entry.Item)
            .OrderBy(group => group.Key.Category)
            .ThenBy(group => group.Key.Rate.Value)
            .Select(group => new TaxGroup(group.Key, currency, [.. group], includesTax))];

    public void PutNets(Money[] nets)
    {
        if (!_includesTax)
        {
            foreach (var (place, amount) in _amounts)
            {
                nets[place] = amount;
            }

            return;
        }

        var shares = MoneyShares.ByLargestRemainder([.. _amounts.Select(item => item.Amount.MinorUnits * Hundred)], _divisor, Base.MinorUnits);
        foreach (var (share, (place, amount)) in shares.Zip(_amounts))
        {
            nets[place] = Money.OfMinor((long)share, amount.Currency);
        }
    }
}
