using Invoicing.Application.Customers;
using Invoicing.Domain.Common;
using Invoicing.Domain.Money;
using Invoicing.Domain.Orders;

namespace Invoicing.Application.Orders;

/// <summary>The one read model of an order.</summary>
public sealed record OrderView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required Guid OrganizationId { get; init; }

    public required Guid CustomerId { get; init; }

    public required string InvoiceNumber { get; init; }

    /// <summary>True once a rendering of the order's invoice is ready.</summary>
    public required bool IsInvoiceGenerated { get; init; }

    public required OrderStatus Status { get; init; }

    public required Currency Currency { get; init; }

    public required string Description { get; init; }

    public required string BillingReason { get; init; }

    public required IReadOnlyList<OrderItemView> Items { get; init; }

    public required Money Subtotal { get; init; }

    public required Money Discount { get; init; }

    public required Money Net { get; init; }

    public required Money Tax { get; init; }

    public required Money Total { get; init; }

    public required Money Refunded { get; init; }

    public required Money RefundedTax { get; init; }

    public string? ExternalId { get; init; }

    public Guid? ProductId { get; init; }

    public string? ProductName { get; init; }

    public ProductBilling? ProductBilling { get; init; }

    public Guid? SubscriptionId { get; init; }

    public Guid? DiscountId { get; init; }

    public Guid? CheckoutId { get; init; }

    public required Attributes Attributes { get; init; }

    public required OrderSeller Seller { get; init; }

    /// <summary>As it is now, a deleted one too.</summary>
    public required CustomerView Customer { get; init; }

    public string? BillingName { get; init; }

    public Address? BillingAddress { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ModifiedAt { get; init; }

    public bool IsPaid => Status is OrderStatus.Paid or OrderStatus.PartiallyRefunded or OrderStatus.Refunded;
}

public sealed record OrderSeller(string Name, string? Handle, DateTimeOffset CreatedAt);

public sealed record OrderItemView(Guid Id, string Label, Money Amount, Money Tax);
