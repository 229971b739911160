using System.Text.Json.Serialization;
using Invoicing.Domain.Orders;

namespace Invoicing.Application.Webhooks;

/// <summary>An order as it stands when a message about it is written.</summary>
/// <param name="Sequence">Rises from event to event of the order; what has a lower one is older.</param>
public sealed record OrderNotice(
    Guid Id,
    long Sequence,
    OrderStatus Status,
    string InvoiceNumber,
    string? ExternalId,
    Guid OrganizationId,
    Guid CustomerId,
    AmountNotice TaxExclusive,
    AmountNotice Tax,
    AmountNotice TaxInclusive,
    AmountNotice Refunded,
    AmountNotice RefundedTax)
{
    /// <summary>On <c>order.refunded</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RefundNotice? Refund { get; init; }

    public static OrderNotice Of(Order order, long sequence)
    {
        AmountNotice Money(long minor) => AmountNotice.Of(minor, order.Currency);
        return new(
            order.Id.Value,
            sequence,
            order.Status,
            order.InvoiceNumber.Value,
            order.ExternalId,
            order.OrganizationId.Value,
            order.CustomerId.Value,
            Money(order.NetMinor),
            Money(order.TaxMinor),
            Money(order.TotalMinor),
            Money(order.RefundedMinor),
            Money(order.RefundedTaxMinor));
    }
}

public sealed record RefundNotice(AmountNotice TaxExclusive, AmountNotice Tax);
