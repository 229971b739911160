namespace Invoicing.Domain.Money;

using System.Globalization;

/// <summary>A share of a hundred. Trailing zeros are dropped, so that one rate has one text however it was sent or stored.</summary>
/// <param name="Value">0 to 100, at most six decimals.</param>
/// <exception cref="Common.InvoicingException">Invalid <c>percentage.out_of_range</c>, <c>percentage.too_precise</c>.</exception>
public readonly record struct Percentage(decimal Value)
{
    public const int MaxDecimals = 6;

    public decimal Value { get; private init; } = Canonical(Value);

    /// <summary>0 to 1: 19 % is 0.19.</summary>
    public decimal Fraction => Value / 100m;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private static decimal Canonical(decimal value)
    {
        if (value is < 0 or > 100)
        {
            throw MoneyErrors.PercentageOutOfRange();
        }

        if (Rounding.ToDecimals(value, MaxDecimals) != value)
        {
            throw MoneyErrors.PercentageTooPrecise();
        }

        return Rounding.Canonical(value);
    }
}
