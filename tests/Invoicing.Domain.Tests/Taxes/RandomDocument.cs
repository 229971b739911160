namespace Invoicing.Domain.Tests.Taxes;

using FsCheck;
using FsCheck.Fluent;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

public sealed record RandomDocument(
    Currency Currency,
    IReadOnlyList<TaxableAmount> Lines,
    IReadOnlyList<TaxableAmount> Allowances,
    IReadOnlyList<TaxableAmount> Charges,
    Money Prepaid)
{
    private static readonly TaxRate[] Rates =
    [
        TaxRate.Of(TaxCategory.S, 19), TaxRate.Of(TaxCategory.S, 7), TaxRate.Of(TaxCategory.S, 5.5m), TaxRate.Of(TaxCategory.S, 9.975m),
        TaxRate.Of(TaxCategory.S, 0.000001m), TaxRate.Of(TaxCategory.S, 100), TaxRate.Of(TaxCategory.S, 33.333333m), TaxRate.Of(TaxCategory.Z, 0),
        TaxRate.Of(TaxCategory.E, 0), TaxRate.Of(TaxCategory.AE, 0), TaxRate.Of(TaxCategory.L, 0), TaxRate.Of(TaxCategory.L, 7),
        TaxRate.Of(TaxCategory.M, 4),
    ];

    public static Arbitrary<RandomDocument> Documents() => (
        from currency in Gen.Elements("JPY", "EUR", "KWD", "CLF").Select(Currency.Of)
        from magnitude in Gen.Elements(3L, 1_000L, 1_000_000L, 10_000_000_000_000L)
        from lines in Gen.Choose(0, 12)
        from allowances in Gen.Choose(0, 3)
        from charges in Gen.Choose(0, 3)
        from amounts in Amount(currency, magnitude).ArrayOf(lines + allowances + charges)
        from prepaid in Minor(magnitude)
        select new RandomDocument(
            currency,
            amounts[..lines],
            [.. amounts[lines..(lines + allowances)].Select(Positive)],
            [.. amounts[(lines + allowances)..].Select(Positive)],
            Money.OfMinor(prepaid, currency))).ToArbitrary();

    public TaxRate[] AllRates => [.. Lines.Concat(Allowances).Concat(Charges).Select(amount => amount.Rate).Distinct()];

    public DocumentTotals Totals(bool pricesIncludeTax) => TaxCalculator.Calculate(Currency, Lines, Allowances, Charges, Prepaid, pricesIncludeTax);

    private static Gen<TaxableAmount> Amount(Currency currency, long magnitude) =>
        from rate in Gen.Elements(Rates)
        from minor in Minor(magnitude)
        select new TaxableAmount(rate, Money.OfMinor(minor, currency));

    private static Gen<long> Minor(long magnitude) =>
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select (((long)high << 31) | (long)low) % magnitude;

    private static TaxableAmount Positive(TaxableAmount amount) => amount with { Net = amount.Net.Abs() };
}
