namespace Invoicing.Domain.Orders;

using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

/// <summary>What an order comes to: the same figures as its invoice will have.</summary>
internal static class OrderTotals
{
    public static DocumentTotals Of(NewOrder details)
    {
        if (details.Items.Count == 0)
        {
            throw OrderErrors.NoItems();
        }

        var lines = details.Items.Select(item => new NewLine(item.Label, 1, item.Amount.Amount, details.Tax));
        var totals = DraftTotals.Of(new InvoiceDraft(details.Currency, [.. lines]) { Allowances = DiscountOf(details.Discount, details.Tax) });
        return details.Discount.IsNegative || totals.TaxExclusive.IsNegative ? throw OrderErrors.DiscountTooHigh() : totals;
    }

    public static IReadOnlyList<OrderItem> ItemsOf(NewOrder details, Money tax)
    {
        var taxes = details.Items.Any(item => item.Tax is null)
            ? tax.Allocate([.. details.Items.Select(item => item.Amount.MinorUnits)])
            : [.. details.Items.Select(item => item.Tax!.Value)];
        if (taxes.Aggregate(Money.Zero(details.Currency), (sum, part) => sum + part) != tax)
        {
            throw OrderErrors.TaxDoesNotAddUp();
        }

        return [.. details.Items.Select((item, i) =>
            new OrderItem(item.Id ?? Guid.CreateVersion7(), item.Label, item.Amount.MinorUnits, taxes[i].MinorUnits))];
    }

    public static IReadOnlyList<NewAllowance> DiscountOf(Money amount, TaxRate tax) =>
        amount.IsZero ? [] : [new NewAllowance("Discount", amount, tax)];
}
