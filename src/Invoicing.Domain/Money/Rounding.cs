namespace Invoicing.Domain.Money;

using System.Numerics;

/// <summary>The only place that rounds. Policy everywhere: half away from zero, so 0.5 becomes 1 and -0.5 becomes -1.</summary>
public static class Rounding
{
    // Dividing by a one with many decimals makes decimal drop the zeros at the end.
    private const decimal One = 1.0000000000000000000000000000m;

    private static readonly decimal[] Scales = [1m, 10m, 100m, 1_000m, 10_000m];

    /// <summary>Major units to whole minor units of the currency.</summary>
    /// <exception cref="Common.InvoicingException">Invalid <c>money.overflow</c>.</exception>
    public static long ToMinor(decimal major, Currency currency) => ToLong(ToDecimals(Scale(major, currency), 0));

    /// <summary>The same number without zeros at its end, so that it has one text however it was sent or stored.</summary>
    public static decimal Canonical(decimal value) => value / One;

    /// <param name="value">Any decimal.</param>
    /// <param name="decimals">0 to 28.</param>
    public static decimal ToDecimals(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>The quotient as a whole number, rounded once from its exact value.</summary>
    /// <param name="numerator">Any sign, smaller than a quarter of what <see cref="Int128"/> holds.</param>
    /// <param name="denominator">Greater than zero.</param>
    /// <exception cref="Common.InvoicingException">Invalid <c>money.overflow</c>.</exception>
    internal static long Ratio(Int128 numerator, Int128 denominator)
    {
        var (whole, rest) = Int128.DivRem(numerator, denominator);
        var rounded = Int128.Abs(rest) * 2 >= denominator ? whole + Int128.Sign(numerator) : whole;
        return rounded >= long.MinValue && rounded <= long.MaxValue ? (long)rounded : throw MoneyErrors.Overflow();
    }

    /// <summary>
    /// round(factor × factor - deduction) in minor units. The product is exact before it is rounded: where decimal's 28 digits do
    /// not hold it, decimal would round to even first and ours would be the second rounding.
    /// </summary>
    /// <exception cref="Common.InvoicingException">Invalid <c>money.overflow</c>.</exception>
    internal static long ProductLess(decimal left, decimal right, Money deduction)
    {
        var scale = left.Scale + right.Scale;
        var numerator = Mantissa(left) * Mantissa(right) * (BigInteger)Scales[deduction.Currency.Decimals];
        var denominator = BigInteger.Pow(10, scale);
        numerator -= deduction.MinorUnits * denominator;

        var whole = BigInteger.DivRem(numerator, denominator, out var rest);
        var rounded = BigInteger.Abs(rest) * 2 >= denominator ? whole + numerator.Sign : whole;
        return rounded >= long.MinValue && rounded <= long.MaxValue ? (long)rounded : throw MoneyErrors.Overflow();
    }

    /// <summary>Major units to minor units, with what decimals are left over. Exact: a power of ten never costs a digit.</summary>
    internal static decimal Scale(decimal major, Currency currency)
    {
        try
        {
            return major * Scales[currency.Decimals];
        }
        catch (OverflowException)
        {
            throw MoneyErrors.Overflow();
        }
    }

    internal static long ToLong(decimal whole) =>
        whole is >= long.MinValue and <= long.MaxValue ? (long)whole : throw MoneyErrors.Overflow();

    private static BigInteger Mantissa(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return value < 0 ? -magnitude : magnitude;
    }
}
