using System.Text.Json;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Domain.Common;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

namespace Invoicing.Api.Native.Wire;

/// <summary>Members that several resources read alike.</summary>
internal static class WireInputs
{
    public static Address? Address(this ObjectInput input, string name) => input.Object(name, address => new Address(
        address.Text("line1"),
        address.Text("line2"),
        address.Text("postalCode"),
        address.Text("city"),
        address.Text("state"),
        address.RequiredText("countryCode")));

    public static Currency? Currency(this ObjectInput input, string name)
    {
        if (input.Text(name) is not { } code)
        {
            return null;
        }

        if (Domain.Money.Currency.TryOf(code, out var currency))
        {
            return currency;
        }

        input.Complain(name, "currency.unknown", $"{code} is no active currency of ISO 4217.");
        return null;
    }

    /// <summary>Decimal text, a number, or an object with amount and currency, which must then be the one of the document.</summary>
    public static decimal? Amount(this ObjectInput input, string name, Currency? currency)
    {
        if (input.Raw(name) is not { ValueKind: JsonValueKind.Object })
        {
            return input.Decimal(name);
        }

        var sent = input.Object(name, amount => new SentAmount(amount.RequiredDecimal("amount"), amount.RequiredText("currency")));
        if (sent is not null && currency is not null && sent.Currency != currency.Code)
        {
            input.Complain(name, "money.currency_mismatch", $"The currency must be {currency.Code}, as that of the document.");
        }

        return sent?.Amount;
    }

    public static decimal RequiredAmount(this ObjectInput input, string name, Currency? currency) =>
        input.Raw(name) is null ? input.RequiredDecimal(name) : input.Amount(name, currency) ?? 0;

    public static Money? Money(this ObjectInput input, string name, Currency currency) =>
        input.Amount(name, currency) is { } major ? input.Attempt<Money?>(name, () => Domain.Money.Money.Of(major, currency)) : null;

    public static Money RequiredMoney(this ObjectInput input, string name, Currency currency) =>
        input.Raw(name) is null ? Domain.Money.Money.Of(input.RequiredDecimal(name), currency) : input.Money(name, currency) ?? Domain.Money.Money.Zero(currency);

    public static Percentage? Percentage(this ObjectInput input, string name) =>
        input.Decimal(name) is { } percent ? input.Attempt<Percentage?>(name, () => new Percentage(percent)) : null;

    /// <summary>Null where neither category nor rate is given.</summary>
    public static TaxRate? Tax(this ObjectInput input, string categoryName, string rateName)
    {
        var (code, rate) = (input.Text(categoryName), input.Decimal(rateName));
        if (code is null && rate is null)
        {
            return null;
        }

        if (!TaxCategories.TryOf(code ?? nameof(TaxCategory.S), out var category))
        {
            input.Complain(categoryName, "tax.category_unknown", $"{code} is no tax category; they are {string.Join(", ", Enum.GetNames<TaxCategory>())}.");
            return null;
        }

        return input.Attempt(rateName, () => TaxRate.Of(category, rate ?? 0));
    }

    public static ElectronicAddress? Endpoint(this ObjectInput input, string name) =>
        input.Object(name, endpoint => new ElectronicAddress(endpoint.RequiredText("scheme"), endpoint.RequiredText("id")));

    public static int? Count(this ObjectInput input, string name)
    {
        if (input.Integer(name) is not { } number)
        {
            return null;
        }

        if (number is >= 0 and <= int.MaxValue)
        {
            return (int)number;
        }

        input.Complain(name, "attribute.out_of_range", $"{name} is too large or below zero.");
        return null;
    }

    public static DateOnly RequiredDate(this ObjectInput input, string name)
    {
        if (input.Raw(name) is null)
        {
            input.RequiredText(name);
        }

        return input.Date(name) ?? default;
    }

    /// <summary>Null where the member is absent, and so stays as it is.</summary>
    public static Replacement<T>? Replaced<T>(this ObjectInput input, string name, Func<string, T?> read) =>
        input.Has(name) ? new Replacement<T>(read(name)) : null;

    /// <summary>Makes a value of the domain; its refusal is told at the member.</summary>
    public static T? Attempt<T>(this ObjectInput input, string name, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (InvoicingException refusal)
        {
            input.Complain(name, refusal.Code, refusal.Message);
            return default;
        }
    }

    private sealed record SentAmount(decimal Amount, string Currency);
}
