using Invoicing.Domain.Common;
using Invoicing.Domain.Money;
using Invoicing.Domain.Orders;

namespace Invoicing.Application.Orders;

/// <summary>The one read model of an order.</summary>
public sealed record OrderView
{
    public required Guid Id { get; init; }

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

    public string? BillingName { get; init; }

    public Address? BillingAddress { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ModifiedAt { get; init; }

    public bool IsPaid => Status is OrderStatus.Paid or OrderStatus.PartiallyRefunded or OrderStatus.Refunded;
}

public sealed record OrderItemView(Guid Id, string Label, Money Amount, Money Tax);
