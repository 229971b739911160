using Invoicing.Application.Abstractions;
using Invoicing.Domain.Billing;
using Invoicing.Domain.Common;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>What endpoints are told of billing runs.</summary>
internal sealed class OnBillingRunEnded(Announcement announcement, IBillingRunRepository runs)
    : INotificationHandler<Committed<BillingRunCompleted>>, INotificationHandler<Committed<BillingRunFailed>>
{
    public Task Handle(Committed<BillingRunCompleted> notification, CancellationToken cancellationToken) =>
        TellAsync(notification, WebhookEventTypes.BillingRunCompleted, notification.Event.BillingRunId, cancellationToken);

    public Task Handle(Committed<BillingRunFailed> notification, CancellationToken cancellationToken) =>
        TellAsync(notification, WebhookEventTypes.BillingRunFailed, notification.Event.BillingRunId, cancellationToken);

    private Task TellAsync<TEvent>(Committed<TEvent> notification, string type, BillingRunId id, CancellationToken cancellationToken)
        where TEvent : DomainEvent =>
        announcement.MakeAsync(
            notification,
            type,
            async token =>
            {
                var run = await runs.GetAsync(id, token);
                return (run.OrganizationId, BillingRunNotice.Of(run, notification.Position));
            },
            cancellationToken);
}
