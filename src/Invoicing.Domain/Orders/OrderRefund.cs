namespace Invoicing.Domain.Orders;

using Invoicing.Domain.Money;

/// <summary>One refund in minor units, checked against what is left of the order.</summary>
internal sealed record OrderRefund(long Net, long Tax)
{
    public static OrderRefund Of(Order order, Money? amount, Money? tax)
    {
        var (leftNet, leftTax) = (order.NetMinor - order.RefundedMinor, order.TaxMinor - order.RefundedTaxMinor);
        var net = amount is { } given ? InCurrency(order, given) : leftNet;
        var refund = new OrderRefund(net, tax is { } taxGiven ? InCurrency(order, taxGiven) : ShareOfTax(order, net));
        if (refund.Net < 0 || refund.Tax < 0 || refund is { Net: 0, Tax: 0 })
        {
            throw OrderErrors.RefundNotPositive();
        }

        return refund.Net <= leftNet && refund.Tax <= leftTax ? refund : throw OrderErrors.RefundExceedsOrder(order.Id);
    }

    // From the whole that is refunded so far, so that parts never drift from it by their roundings.
    private static long ShareOfTax(Order order, long net)
    {
        var refunded = Int128.Clamp((Int128)order.RefundedMinor + net, 0, order.NetMinor);
        var taxSoFar = order.NetMinor == 0 ? order.TaxMinor : Rounding.Ratio(order.TaxMinor * refunded, order.NetMinor);
        return Math.Max(0, taxSoFar - order.RefundedTaxMinor);
    }

    private static long InCurrency(Order order, Money money) =>
        money.Currency == order.Currency ? money.MinorUnits : throw MoneyErrors.CurrencyMismatch(money.Currency, order.Currency);
}
