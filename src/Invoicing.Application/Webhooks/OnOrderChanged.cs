using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>What endpoints are told of orders.</summary>
internal sealed class OnOrderChanged(Announcement announcement, IOrderRepository orders)
    : INotificationHandler<Committed<OrderCreated>>, INotificationHandler<Committed<OrderPaid>>, INotificationHandler<Committed<OrderRefunded>>
{
    public Task Handle(Committed<OrderCreated> notification, CancellationToken cancellationToken) =>
        TellAsync(notification, WebhookEventTypes.OrderCreated, notification.Event.OrderId, (_, notice) => notice, cancellationToken);

    public Task Handle(Committed<OrderPaid> notification, CancellationToken cancellationToken) =>
        TellAsync(notification, WebhookEventTypes.OrderPaid, notification.Event.OrderId, (_, notice) => notice, cancellationToken);

    public Task Handle(Committed<OrderRefunded> notification, CancellationToken cancellationToken)
    {
        var refunded = notification.Event;
        return TellAsync(
            notification,
            WebhookEventTypes.OrderRefunded,
            refunded.OrderId,
            (order, notice) => notice with
            {
                Refund = new RefundNotice(AmountNotice.Of(refunded.NetMinor, order.Currency), AmountNotice.Of(refunded.TaxMinor, order.Currency)),
            },
            cancellationToken);
    }

    private Task TellAsync<TEvent>(
        Committed<TEvent> notification, string type, OrderId id, Func<Order, OrderNotice, OrderNotice> complete, CancellationToken cancellationToken)
        where TEvent : DomainEvent =>
        announcement.MakeAsync(
            notification,
            type,
            async token =>
            {
                var order = await orders.GetAsync(id, token);
                return ((OrganizationId?)order.OrganizationId, complete(order, OrderNotice.Of(order, notification.Position)));
            },
            cancellationToken);
}
