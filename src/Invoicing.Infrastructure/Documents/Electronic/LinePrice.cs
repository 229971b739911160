using Invoicing.Application.Documents;
using Invoicing.Domain.Money;

namespace Invoicing.Infrastructure.Documents.Electronic;

/// <summary>A line as quantity times net price, less an allowance, which comes to its stored net amount.</summary>
/// <param name="Quantity">BT-129; takes the sign, because a price is never negative (BR-27).</param>
/// <param name="Price">BT-146.</param>
/// <param name="Allowance">BT-136, or BT-141 where it is negative.</param>
internal readonly record struct LinePrice(decimal Quantity, decimal Price, decimal Allowance)
{
    // Half of the smallest amount that can be written: quantity times price rounds to the line's net.
    private const decimal Slack = 0.005m;
    private const int FewestDecimals = 2;
    private const int MostDecimals = 28;

    public static LinePrice Of(DocumentLine line, bool pricesIncludeTax)
    {
        if (line.Quantity == 0)
        {
            return new LinePrice(0, Math.Abs(WithoutTax(line, pricesIncludeTax)), -line.Net);
        }

        if (pricesIncludeTax)
        {
            // The discount holds tax too, so it goes into the price.
            return Positive(line.Quantity, PriceOf(line.Net, line.Quantity), 0);
        }

        var isExact = Math.Abs((line.Quantity * line.UnitPrice) - line.Discount - line.Net) <= Slack;
        return Positive(line.Quantity, isExact ? line.UnitPrice : PriceOf(line.Net + line.Discount, line.Quantity), line.Discount);
    }

    private static LinePrice Positive(decimal quantity, decimal price, decimal allowance) =>
        price < 0 ? new LinePrice(-quantity, -price, allowance) : new LinePrice(quantity, price, allowance);

    private static decimal PriceOf(decimal amount, decimal quantity)
    {
        var exact = amount / quantity;
        for (var decimals = FewestDecimals; decimals < MostDecimals; decimals++)
        {
            var price = Rounding.ToDecimals(exact, decimals);
            if (Math.Abs((price * quantity) - amount) <= Slack)
            {
                return price;
            }
        }

        return exact;
    }

    private static decimal WithoutTax(DocumentLine line, bool pricesIncludeTax) =>
        pricesIncludeTax ? Rounding.ToDecimals(line.UnitPrice / (1 + (line.TaxRate / 100m)), 4) : line.UnitPrice;
}
