namespace Invoicing.Domain.Money;

using Invoicing.Domain.Common;

internal static class MoneyErrors
{
    public static InvoicingException UnknownCurrency(string? code) =>
        new(ErrorKind.Invalid, "currency.unknown", $"'{code}' is not an active ISO 4217 currency. Send a three-letter code such as EUR.");

    public static InvoicingException CurrencyMismatch(Currency left, Currency right) =>
        new(ErrorKind.Invalid, "money.currency_mismatch", $"Amounts in {left} and {right} cannot be combined. Use one currency per document.");

    public static InvoicingException TooPrecise(Currency currency) =>
        new(ErrorKind.Invalid, "money.too_precise", $"An amount in {currency} cannot have that many decimals. Round it before you send it.");

    public static InvoicingException Overflow() =>
        new(ErrorKind.Invalid, "money.overflow", "The amount is too large to be held exactly. Split the document into smaller ones.");

    public static InvoicingException NoParts() =>
        new(ErrorKind.Invalid, "money.parts_invalid", "An amount can only be split into one part or more.");

    public static InvoicingException WeightsInvalid() =>
        new(ErrorKind.Invalid, "money.weights_invalid", "An amount is shared by weights that are not negative and not all zero.");

    public static InvoicingException PercentageOutOfRange() =>
        new(ErrorKind.Invalid, "percentage.out_of_range", "A percentage lies between 0 and 100.");

    public static InvoicingException PercentageTooPrecise() =>
        new(ErrorKind.Invalid, "percentage.too_precise", $"A percentage has at most {Percentage.MaxDecimals} decimals.");

    /// <summary>Not a refusal but a defect: a struct that nobody filled has reached a calculation.</summary>
    public static InvalidOperationException Unset() => new("This amount was never set and has no currency.");
}
