using System.Text.Json;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Domain.Common;
using Invoicing.Domain.Money;

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

    /// <summary>Null where the member is absent, and so stays as it is.</summary>
    public static Replacement<T>? Replaced<T>(this ObjectInput input, string name, Func<string, T?> read)
        where T : class => input.Has(name) ? new Replacement<T>(read(name)) : null;

    private sealed record SentAmount(decimal Amount, string Currency);
}
