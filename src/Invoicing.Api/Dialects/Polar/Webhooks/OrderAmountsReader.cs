using Invoicing.Api.Dialects.Polar.Reading;
using Invoicing.Domain.Common;
using Invoicing.Domain.Money;
using Invoicing.Domain.Orders;

namespace Invoicing.Api.Dialects.Polar.Webhooks;

/// <summary>What an order comes to, in the shop's own figures, which must belong together.</summary>
internal sealed record OrderAmounts(
    Currency Currency, IReadOnlyList<NewOrderItem> Items, Money Discount, Money Net, Money Tax, Money Refunded, Money RefundedTax);

internal static class OrderAmountsReader
{
    /// <returns>Null where something is wrong, which the reader then knows.</returns>
    public static OrderAmounts? Read(BodyReader data)
    {
        var currency = CurrencyOf(data);
        var (subtotal, discount, tax) = (data.Integer("subtotal_amount") ?? 0, data.Integer("discount_amount") ?? 0, data.Integer("tax_amount") ?? 0);
        var net = data.Integer("net_amount") ?? subtotal - discount;
        var (refunded, refundedTax) = (data.Integer("refunded_amount") ?? 0, data.Integer("refunded_tax_amount") ?? 0);
        var items = data.Objects("items").Select(item => ItemOf(item, currency)).ToList();
        if (currency is null || data.FailureCount > 0)
        {
            return null;
        }

        if (items.Count == 0)
        {
            data.Fail(PolarValidation.Broken("an order needs at least one item", data.Json.GetProperty("items"), data.At("items")));
            return null;
        }

        CheckSum(data, "subtotal_amount", subtotal, items.Aggregate((Int128)0, (sum, item) => sum + item.Amount.MinorUnits));
        CheckSum(data, "net_amount", net, (Int128)subtotal - discount);
        CheckSum(data, "tax_amount", tax, items.Aggregate((Int128)0, (sum, item) => sum + (item.Tax?.MinorUnits ?? 0)));
        CheckSum(data, "total_amount", data.Integer("total_amount") ?? (Int128)net + tax, (Int128)net + tax);
        Money Of(long minor) => Money.OfMinor(minor, currency);
        return new OrderAmounts(currency, items, Of(discount), Of(net), Of(tax), Of(refunded), Of(refundedTax));
    }

    private static NewOrderItem ItemOf(BodyReader item, Currency? currency)
    {
        item.Require("label");
        item.Require("amount");
        item.Require("tax_amount");
        var (amount, tax) = (item.Integer("amount") ?? 0, item.Integer("tax_amount") ?? 0);
        var known = currency ?? Currency.Usd;
        return new NewOrderItem(item.Text("label") ?? "", Money.OfMinor(amount, known)) { Id = item.Uuid("id"), Tax = Money.OfMinor(tax, known) };
    }

    private static Currency? CurrencyOf(BodyReader data)
    {
        if (data.Text("currency") is not { } code)
        {
            return null;
        }

        try
        {
            return Currency.Of(code.ToUpperInvariant());
        }
        catch (InvoicingException)
        {
            data.Fail(PolarValidation.Broken("unknown currency", code, data.At("currency")));
            return null;
        }
    }

    private static void CheckSum(BodyReader data, string name, Int128 told, Int128 expected)
    {
        if (told != expected)
        {
            data.Fail(PolarValidation.Broken("the amounts of the order do not add up", data.Value(name), data.At(name)));
        }
    }
}
