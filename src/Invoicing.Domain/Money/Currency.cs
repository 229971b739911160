namespace Invoicing.Domain.Money;

using System.Diagnostics.CodeAnalysis;

/// <summary>
/// An active currency or funds code of ISO 4217. Codes without an exponent (metals, SDR, test codes) are none: nothing can be paid in them.
/// </summary>
public sealed record Currency
{
    public static readonly Currency Eur = Of("EUR");
    public static readonly Currency Usd = Of("USD");
    public static readonly Currency Gbp = Of("GBP");
    public static readonly Currency Jpy = Of("JPY");
    public static readonly Currency Chf = Of("CHF");

    internal Currency(string code, string numericCode, int decimals)
    {
        Code = code;
        NumericCode = numericCode;
        Decimals = decimals;
    }

    public static IReadOnlyCollection<Currency> All => CurrencyTable.ByCode.Values;

    /// <summary>The codes of all, in their order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. CurrencyTable.ByCode.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Three capital letters.</summary>
    public string Code { get; }

    /// <summary>Three digits, as text, because leading zeros count.</summary>
    public string NumericCode { get; }

    /// <summary>How many decimals the major unit has: 0, 2, 3 or 4.</summary>
    public int Decimals { get; }

    /// <param name="code">In capital or small letters.</param>
    /// <exception cref="Common.InvoicingException">Invalid <c>currency.unknown</c>.</exception>
    public static Currency Of(string code) => TryOf(code, out var currency) ? currency : throw MoneyErrors.UnknownCurrency(code);

    public static bool TryOf(string? code, [NotNullWhen(true)] out Currency? currency)
    {
        currency = null;
        return code is not null && CurrencyTable.ByCode.TryGetValue(code, out currency);
    }

    public override string ToString() => Code;
}
