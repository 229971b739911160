using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;
using MediatR;

namespace Invoicing.Application.Webhooks;

/// <summary>What endpoints are told of contracts.</summary>
internal sealed class OnContractChanged(Announcement announcement, IContractRepository contracts)
    : INotificationHandler<Committed<ContractCreated>>,
        INotificationHandler<Committed<ContractActivated>>,
        INotificationHandler<Committed<ContractPaused>>,
        INotificationHandler<Committed<ContractResumed>>,
        INotificationHandler<Committed<ContractCancelled>>,
        INotificationHandler<Committed<ContractExpired>>
{
    public Task Handle(Committed<ContractCreated> notification, CancellationToken cancellationToken) =>
        TellAsync(notification, WebhookEventTypes.ContractCreated, notification.Event.ContractId, notice => notice, cancellationToken);

    public Task Handle(Committed<ContractActivated> notification, CancellationToken cancellationToken) =>
        TellAsync(notification, WebhookEventTypes.ContractActivated, notification.Event.ContractId, notice => notice, cancellationToken);

    public Task Handle(Committed<ContractPaused> notification, CancellationToken cancellationToken) => TellAsync(
        notification,
        WebhookEventTypes.ContractPaused,
        notification.Event.ContractId,
        notice => notice with { PausedFrom = notification.Event.From },
        cancellationToken);

    public Task Handle(Committed<ContractResumed> notification, CancellationToken cancellationToken) => TellAsync(
        notification,
        WebhookEventTypes.ContractResumed,
        notification.Event.ContractId,
        notice => notice with { ResumedOn = notification.Event.On },
        cancellationToken);

    public Task Handle(Committed<ContractCancelled> notification, CancellationToken cancellationToken) =>
        TellAsync(notification, WebhookEventTypes.ContractCancelled, notification.Event.ContractId, notice => notice, cancellationToken);

    public Task Handle(Committed<ContractExpired> notification, CancellationToken cancellationToken) =>
        TellAsync(notification, WebhookEventTypes.ContractExpired, notification.Event.ContractId, notice => notice, cancellationToken);

    private Task TellAsync<TEvent>(
        Committed<TEvent> notification, string type, ContractId id, Func<ContractNotice, ContractNotice> complete, CancellationToken cancellationToken)
        where TEvent : DomainEvent =>
        announcement.MakeAsync(
            notification,
            type,
            async token =>
            {
                var contract = await contracts.GetAsync(id, token);
                return ((OrganizationId?)contract.OrganizationId, complete(ContractNotice.Of(contract, notification.Position)));
            },
            cancellationToken);
}
