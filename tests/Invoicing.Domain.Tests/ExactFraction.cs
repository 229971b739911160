namespace Invoicing.Domain.Tests;

using System.Numerics;

/// <summary>An independent oracle: whole numbers of any size, rounded half away from zero by another route than the product's.</summary>
internal static class ExactFraction
{
    public static BigInteger HalfAway(BigInteger numerator, BigInteger denominator)
    {
        var magnitude = ((BigInteger.Abs(numerator) * 2) + denominator) / (denominator * 2);
        return numerator.Sign < 0 ? -magnitude : magnitude;
    }

    /// <summary>The value times 10 to the 28th, which is whole for every decimal.</summary>
    public static BigInteger Whole(decimal value)
    {
        var bits = decimal.GetBits(value);
        var mantissa = new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0, 0));
        return mantissa * BigInteger.Pow(10, 28 - value.Scale);
    }
}
