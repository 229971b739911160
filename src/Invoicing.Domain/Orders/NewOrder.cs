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

    public OrderProduct? Product { get; init; }

    public OrderOrigin Origin { get; init; } = new();

    public Attributes Attributes { get; init; } = Attributes.Empty;

    /// <summary>When it was sold, where that was before it came here.</summary>
    public DateTimeOffset? SoldAt { get; init; }
}

/// <param name="Amount">Before tax and discount.</param>
public sealed record NewOrderItem(string Label, Money Amount)
{
    public Guid? Id { get; init; }

    /// <summary>Where the shop has shared out the tax already; otherwise it is shared by the amounts.</summary>
    public Money? Tax { get; init; }
}

/// <summary>What was sold, in the words of the shop.</summary>
public sealed record OrderProduct(Guid Id, string Name, ProductBilling Billing);

public enum ProductBilling
{
    OneTime,
    Recurring,
}

/// <summary>Where in the shop the order comes from.</summary>
public sealed record OrderOrigin(Guid? SubscriptionId = null, Guid? DiscountId = null, Guid? CheckoutId = null);
