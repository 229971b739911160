namespace Invoicing.Domain.Money;

using System.Globalization;

/// <summary>
/// An exact amount: whole minor units (cents, yen, fils) of one currency. Every operation is exact or refused; nothing wraps.
/// The default value has no currency; it equals itself and refuses every calculation.
/// </summary>
/// <param name="MinorUnits">The full range of <see cref="long"/>, negative included.</param>
/// <param name="Currency">Gives the number of decimals.</param>
public readonly record struct Money(long MinorUnits, Currency Currency) : IComparable<Money>
{
    public Currency Currency { get => field ?? throw MoneyErrors.Unset(); init; } = Currency;

    /// <summary>Major units with exactly the currency's decimals: 1500.00 for 150000 euro cents.</summary>
    public decimal Amount
    {
        get
        {
            var magnitude = (ulong)Int128.Abs(MinorUnits);
            return new decimal(unchecked((int)magnitude), (int)(magnitude >> 32), 0, MinorUnits < 0, (byte)Currency.Decimals);
        }
    }

    public bool IsZero => MinorUnits == 0;

    public bool IsNegative => MinorUnits < 0;

    public bool IsPositive => MinorUnits > 0;

    public static Money Zero(Currency currency) => new(0, currency);

    public static Money OfMinor(long minorUnits, Currency currency) => new(minorUnits, currency);

    /// <summary>Major units, taken exactly.</summary>
    /// <exception cref="Common.InvoicingException">Invalid <c>money.too_precise</c>, <c>money.overflow</c>.</exception>
    public static Money Of(decimal major, Currency currency)
    {
        var minor = Rounding.Scale(major, currency);
        return decimal.IsInteger(minor) ? new(Rounding.ToLong(minor), currency) : throw MoneyErrors.TooPrecise(currency);
    }

    /// <summary>Major units, rounded half away from zero to the currency's decimals.</summary>
    /// <exception cref="Common.InvoicingException">Invalid <c>money.overflow</c>.</exception>
    public static Money Round(decimal major, Currency currency) => new(Rounding.ToMinor(major, currency), currency);

    public static Money operator +(Money left, Money right) => Fit((Int128)left.MinorUnits + right.MinorUnits, Shared(left, right));

    public static Money operator -(Money left, Money right) => Fit((Int128)left.MinorUnits - right.MinorUnits, Shared(left, right));

    public static Money operator -(Money value) => Fit(-(Int128)value.MinorUnits, value.Currency);

    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <exception cref="Common.InvoicingException">Invalid <c>money.currency_mismatch</c>: two currencies have no order.</exception>
    public int CompareTo(Money other)
    {
        Shared(this, other);
        return MinorUnits.CompareTo(other.MinorUnits);
    }

    public Money Abs() => IsNegative ? -this : this;

    /// <summary>Parts that sum to this amount and differ by at most one minor unit; the earlier parts take the extra units.</summary>
    /// <exception cref="Common.InvoicingException">Invalid <c>money.parts_invalid</c> for less than one part.</exception>
    public IReadOnlyList<Money> Split(int parts) => MoneyShares.Even(this, parts);

    /// <summary>Shares in proportion to the weights, by largest remainder, ties to the earlier; they sum to this amount.</summary>
    /// <param name="weights">None negative; not all zero unless the amount is zero.</param>
    /// <exception cref="Common.InvoicingException">Invalid <c>money.weights_invalid</c>.</exception>
    public IReadOnlyList<Money> Allocate(IReadOnlyList<long> weights) => MoneyShares.Weighted(this, weights);

    /// <summary>Invariant decimal text with exactly the currency's decimals, for example <c>-1500.00</c>.</summary>
    public string ToText() => Amount.ToString(CultureInfo.InvariantCulture);

    public override string ToString() => this == default ? "unset" : $"{ToText()} {Currency}";

    private static Currency Shared(Money left, Money right) =>
        left.Currency == right.Currency ? left.Currency : throw MoneyErrors.CurrencyMismatch(left.Currency, right.Currency);

    private static Money Fit(Int128 minorUnits, Currency currency) =>
        minorUnits >= long.MinValue && minorUnits <= long.MaxValue ? new((long)minorUnits, currency) : throw MoneyErrors.Overflow();
}
