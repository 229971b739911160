namespace Invoicing.Domain.Orders;

using Invoicing.Domain.Common;
using Invoicing.Domain.Money;
using Invoicing.Domain.Taxes;

/// <param name="Items">Label and price before tax of each thing sold.</param>
/// <param name="Discount">Taken off before tax.</param>
public sealed record NewOrder(Currency Currency, IReadOnlyList<NewOrderItem> Items, Money Discount, TaxRate Tax)
{
    public string Description { get; init; } = "";

    public string BillingReason { get; init; } = "purchase";

    public string? BillingName { get; init; }

    public Address? BillingAddress { get; init; }

    public string? ExternalId { get; init; }
}

public sealed record NewOrderItem(string Label, Money Amount);
